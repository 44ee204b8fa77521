/**
 * Cuts the operations the stand-in answers out of GitHub's OpenAPI description, as plain JSON schemas.
 *
 *   node scripts/openapi-slice.ts FOLDER [DOCUMENT]
 *
 * FOLDER holds an unpacked `@octokit/openapi` (394 MB, so it is no dependency; `npm install @octokit/openapi` in a
 * temporary folder outside this repository); DOCUMENT is `api.github.com` (the default) or a version of GitHub
 * Enterprise Server such as `ghes-3.17`. Writes test/github/stand-in/openapi/DOCUMENT.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Tree = { readonly [key: string]: Json };

const operations: readonly (readonly [method: string, path: string])[] = [
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/actions/runs'],
  ['get', '/repos/{owner}/{repo}/actions/workflows'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/git/matching-refs/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['patch', '/repos/{owner}/{repo}/git/refs/{ref}'],
  ['delete', '/repos/{owner}/{repo}/git/refs/{ref}'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/assignees'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/labels'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['post', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['patch', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers'],
  ['get', '/repos/{owner}/{repo}/releases'],
  ['get', '/repos/{owner}/{repo}/tags'],
];

const main = (folder: string, name: string): void => {
  const read = (path: string): Tree => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Tree;
  const slice = sliceOf(
    read(`generated/${name}.json`),
    `@octokit/openapi ${read('package.json').version}`,
    name,
  );
  const target = new URL(`../test/github/stand-in/openapi/${name}.json`, import.meta.url);
  writeFileSync(target, `${JSON.stringify(slice, null, 1)}\n`);
};

const sliceOf = (document: Tree, source: string, name: string): Tree => {
  const schemas = new Map<string, Json>();
  const keep = (schema: Json): Json => {
    const plain = toJsonSchema(schema);
    for (const used of references(plain)) {
      if (schemas.has(used)) continue;
      schemas.set(used, null);
      schemas.set(used, keep(at(document, `#/components/schemas/${used}`)));
    }
    return plain;
  };
  const kept = operations.map(([method, path]) => {
    const operation = at(document, '#/paths', path, method) as Tree;
    return [`${method.toUpperCase()} ${path}`, operationOf(document, operation, keep)] as const;
  });
  for (const error of ['basic-error', 'validation-error']) keep({ $ref: `#/components/schemas/${error}` });
  const sorted = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    source: `${source}, ${name}`,
    operations: Object.fromEntries(kept),
    schemas: Object.fromEntries(sorted),
  };
};

const operationOf = (document: Tree, operation: Tree, keep: (schema: Json) => Json): Json => {
  const parameters = list(operation.parameters).map((given) => {
    const { name = '', in: place = '', required = false, schema = {} } = resolve(document, given);
    return { name, in: place, required, schema: keep(schema) };
  });
  const responses = Object.entries((operation.responses ?? {}) as Tree).map(([status, given]) => {
    const schema = schemaOf(resolve(document, given));
    return [status, schema === undefined ? null : keep(schema)] as const;
  });
  const body =
    operation.requestBody === undefined ? undefined : schemaOf(resolve(document, operation.requestBody));
  const { url: documentation = '' } = (operation.externalDocs ?? {}) as Tree;
  return {
    documentation,
    parameters,
    body: body === undefined ? null : keep(body),
    responses: Object.fromEntries(responses),
  };
};

/** The schema of a JSON body, or of whatever else there is. */
const schemaOf = (holder: Tree): Json | undefined => {
  const content = (holder.content ?? {}) as Tree;
  const media = (content['application/json'] ?? Object.values(content)[0]) as Tree | undefined;
  return media?.schema;
};

const wordsForReaders = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
  'x-github',
]);

/** An OpenAPI 3.0 schema as JSON Schema: no `nullable`, no prose, references into the slice. */
const toJsonSchema = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema)
    .filter(([key]) => !wordsForReaders.has(key) && key !== 'nullable')
    .map(([key, value]) => [key, convert(key, value)] as const);
  const plain = Object.fromEntries(entries);
  return (schema as Tree).nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
};

const convert = (key: string, value: Json): Json => {
  if (key === '$ref') return String(value).replace('#/components/schemas/', 'slice#/schemas/');
  if (key === 'enum' || key === 'required' || key === 'default') return value;
  // Below `properties` the keys are names of fields, one of which may be called "description".
  if (key === 'properties') return mapValues(value as Tree, toJsonSchema);
  return toJsonSchema(value);
};

const mapValues = (tree: Tree, change: (value: Json) => Json): Tree =>
  Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, change(value)]));

const references = (schema: Json): readonly string[] => {
  if (schema === null || typeof schema !== 'object') return [];
  const own = Array.isArray(schema) ? undefined : (schema as Tree).$ref;
  const below = Object.values(schema).flatMap(references);
  return typeof own === 'string' ? [own.replace('slice#/schemas/', ''), ...below] : below;
};

const resolve = (document: Tree, given: Json): Tree => {
  const { $ref } = given as Tree;
  return (typeof $ref === 'string' ? at(document, $ref) : given) as Tree;
};

const at = (document: Tree, pointer: string, ...more: readonly string[]): Json => {
  const found = [...pointer.slice(2).split('/'), ...more].reduce<Json | undefined>(
    (value, key) => (value as Tree | undefined)?.[key],
    document,
  );
  if (found === undefined) throw new Error(`the description has no ${[pointer, ...more].join(' ')}`);
  return found;
};

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const [folder, name = 'api.github.com'] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the folder of an unpacked @octokit/openapi');
main(folder, name);
