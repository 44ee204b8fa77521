import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: object;
};
export type Operation = {
  readonly documentation: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly properties?: object } | null;
  readonly responses: Readonly<Record<string, object | null>>;
};
type Slice = {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, object>>;
};

/** GitHub's description of its REST API: which operations there are, and what fits their schemas. */
export type Description = {
  readonly find: (method: string, path: string) => Found | undefined;
  /** What is wrong with a value of JSON, in words, or undefined. */
  readonly faultOf: (schema: object, value: unknown) => string | undefined;
  /** The same for a text in the query, which may stand for a number or a truth value. */
  readonly faultOfText: (schema: object, text: string) => string | undefined;
};
export type Found = {
  readonly key: string;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
};

const read = new Map<string, Description>();

/** The description cut out by scripts/openapi-slice.ts, by the name of its file; read once a process. */
export const readDescription = (name: string): Description => {
  const known = read.get(name) ?? fromSlice(readSlice(name));
  read.set(name, known);
  return known;
};

const readSlice = (name: string): Slice =>
  JSON.parse(readFileSync(new URL(`../openapi/${name}.json`, import.meta.url), 'utf8')) as Slice;

const fromSlice = (slice: Slice): Description => {
  const judgeText = judge(slice, true);
  const routes = Object.entries(slice.operations).map(([key, operation]) => ({
    key,
    operation,
    pattern: pathPattern(key),
  }));
  return {
    find: (method, path) => {
      for (const { key, operation, pattern } of routes) {
        const match = key.startsWith(`${method} `) ? pattern.exec(path) : null;
        if (match !== null) return { key, operation, params: decodeAll(match.groups ?? {}) };
      }
      return undefined;
    },
    faultOf: judge(slice, false),
    faultOfText: (schema, text) =>
      judgeText({ type: 'object', properties: { value: schema } }, { value: text }),
  };
};

const judge = (slice: Slice, coerceTypes: boolean): Description['faultOf'] => {
  // The description has formats of GitHub's own, which say nothing more.
  const ajv = new Ajv({ strict: false, coerceTypes, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'slice', schemas: slice.schemas });
  const compiled = new Map<object, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
};

/** `{ref}` and `{path}` may hold slashes; every other part ends at one. */
const pathPattern = (key: string): RegExp => {
  const path = key.slice(key.indexOf(' ') + 1);
  const source = path.replace(/\{(\w+)\}/g, (_, name) =>
    name === 'ref' || name === 'path' ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
};

const decodeAll = (groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]));
