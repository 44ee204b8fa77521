import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument } from 'yaml';
import {
  notAMap,
  notYaml,
  policyTooLarge,
  presetAsPolicy,
  severalDocuments,
  unwantedYaml,
} from '../problem/policy.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import { type PolicyMap, type PolicyNode, placeAt, type SourceText, sourceText } from './node.ts';
import { presetText } from './presets.ts';
import { missingQuotes } from './quotes.ts';

const most = { characters: 65_536, depth: 24 };

/**
 * Reads untrusted YAML as nodes that keep their place and the text of their scalars (`4.10` stays `4.10`). Only maps,
 * lists and scalars of a single document are accepted. Problems: `policy-not-yaml` and its kin, all at once.
 */
export function readYaml(text: string, path: string): Result<PolicyMap> {
  const source = sourceText(text.replace(/^\uFEFF/, ''), path);
  if (text.length > most.characters) return failure([policyTooLarge(path, most.characters)]);
  const deep = tooDeepAt(source.text);
  if (deep !== null)
    return failure([notYaml('lists and maps are nested too deeply', placeAt(source, deep, 1))]);
  const document = parseDocument(source.text, { schema: 'failsafe', prettyErrors: false });
  const problems = document.errors.map(({ code, message, pos: [from, to] }) =>
    yamlProblem(code, message, from, to, source),
  );
  if (problems.length > 0) return failure(firstPerLine(problems));
  const read = document.contents === null ? null : nodeOf(document.contents, source);
  if (read !== null && read.problems.length > 0) return failure(read.problems);
  if (read?.node.kind === 'map') return success(read.node);
  const preset = read?.node.kind === 'text' ? presetText(read.node.text) : null;
  const start = placeAt(source, 0, 1);
  return failure([preset === null ? notAMap(start, read === null) : presetAsPolicy(preset, start)]);
}

/**
 * Where brackets or indicators nest deeper than any policy does, or null. It is counted on the flat list of tokens,
 * because the composer recurses and a hostile file could exhaust the stack.
 */
function tooDeepAt(text: string): number | null {
  let [offset, flow, inLine] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    flow += brackets.get(token) ?? 0;
    if (token === '\n' || token === '\r\n') inLine = 0;
    else if (flow === 0 && blockIndicators.has(token)) inLine++;
    if (flow > most.depth || inLine > most.depth) return offset;
    offset += token.length;
  }
  return null;
}

const brackets: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
]);
const blockIndicators: ReadonlySet<string> = new Set(['-', '?', ':']);

function yamlProblem(code: string, message: string, from: number, to: number, source: SourceText): Problem {
  if (code === 'MULTIPLE_DOCS') return severalDocuments(placeAt(source, from, 3));
  const value = missingQuotes(source, from);
  if (value !== null) return value;
  const said = code === 'DUPLICATE_KEY' ? 'this key appears twice in its map' : message;
  return notYaml(
    said,
    placeAt(source, from, code === 'DUPLICATE_KEY' ? keyLength(source.text, from) : to - from),
  );
}

function keyLength(text: string, from: number): number {
  const end = text.indexOf(':', from);
  return end === -1 ? 1 : end - from;
}

/** A broken line gives several errors; the first one says what is wrong. */
function firstPerLine(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<number | undefined>();
  return problems.filter(({ where }) => !seen.has(where?.line) && seen.add(where?.line));
}

type ReadNode = { readonly node: PolicyNode; readonly problems: readonly Problem[] };

function nodeOf(node: Node | null, source: SourceText): ReadNode {
  const [from = 0, to = from] = node?.range ?? [];
  const place = placeAt(source, from, to - from);
  const unwanted = node === null ? null : unwantedIn(node);
  if (unwanted !== null)
    return { node: { kind: 'text', text: '', from, place }, problems: [unwantedYaml(unwanted, place)] };
  if (isSeq(node)) return listOf(node.items as Node[], source, place);
  if (isMap(node)) return mapOf(node.items as Pair<Node, Node | null>[], source, place);
  const text = isScalar(node) ? String(node.value ?? '') : '';
  return { node: { kind: 'text', text, from: textOffset(text, from, source), place }, problems: [] };
}

function listOf(items: readonly Node[], source: SourceText, place: PolicyNode['place']): ReadNode {
  const read = items.map((item) => nodeOf(item, source));
  return {
    node: { kind: 'list', items: read.map(({ node }) => node), place },
    problems: read.flatMap(({ problems }) => problems),
  };
}

function mapOf(
  pairs: readonly Pair<Node, Node | null>[],
  source: SourceText,
  place: PolicyNode['place'],
): ReadNode {
  const read = pairs.map((pair) => ({ key: nodeOf(pair.key, source), value: nodeOf(pair.value, source) }));
  const entries = read.map(({ key, value }) => ({
    key: key.node.kind === 'text' ? key.node.text : '',
    keyPlace: key.node.place,
    value:
      value.node.kind === 'text' && value.node.text === ''
        ? { ...value.node, place: key.node.place }
        : value.node,
  }));
  const odd = read
    .filter(({ key }) => key.node.kind !== 'text')
    .map(({ key }) => unwantedYaml('a list or map as a key', key.node.place));
  const problems = read.flatMap(({ key, value }) => [...key.problems, ...value.problems]);
  return { node: { kind: 'map', entries, place }, problems: [...odd, ...problems] };
}

/** Features of YAML a policy has no use for; some of them let a small file grow without bounds. */
function unwantedIn(node: Node): string | null {
  if (isAlias(node)) return `the alias *${node.source}`;
  if (node.anchor !== undefined) return `the anchor &${node.anchor}`;
  return node.tag !== undefined && !plainTags.has(node.tag) ? `the tag ${node.tag}` : null;
}

const plainTags: ReadonlySet<string> = new Set([
  'tag:yaml.org,2002:map',
  'tag:yaml.org,2002:seq',
  'tag:yaml.org,2002:str',
]);

/** Where a scalar's own text begins, behind its quotation mark; null where escapes or folds make it differ. */
function textOffset(text: string, from: number, source: SourceText): number | null {
  const quoted = '"\''.includes(source.text.charAt(from)) ? 1 : 0;
  return source.text.startsWith(text, from + quoted) ? from + quoted : null;
}
