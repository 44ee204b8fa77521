/**
 * A matcher that tries what a backtracking engine tries, in its order, and counts the steps: V8 has no such counter. It
 * reads the expressions of this project; what it does not know (back references, named groups) it refuses.
 */
export type Expression = { readonly source: string; readonly flags: string };

/** The pieces of an expression, and every test of a single character in it. */
export type Parsed = { readonly body: Node; readonly tests: readonly Test[]; readonly isGlobal: boolean };

type Test = (character: string) => boolean;
type Node =
  | { readonly kind: 'char'; readonly test: Test }
  | { readonly kind: 'edge'; readonly holds: (before: string, after: string) => boolean }
  | { readonly kind: 'look'; readonly body: Node; readonly ahead: boolean; readonly wanted: boolean }
  | {
      readonly kind: 'repeat';
      readonly body: Node;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Node[] };

/** Reads an expression; throws for what it does not know. */
export function parseExpression({ source, flags }: Expression): Parsed {
  const isUnicode = /[uv]/.test(flags);
  const tests: Test[] = [];
  const token = isUnicode
    ? /\\[pP]\{[^}]+\}|\\u\{[^}]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:[^\]\\]|\\.)*\]|[\s\S]/uy
    : /\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[(?:[^\]\\]|\\.)*\]|[\s\S]/y;
  let at = 0;

  function options(): Node {
    const of = [sequence()];
    while (source[at] === '|') {
      at++;
      of.push(sequence());
    }
    return of.length === 1 ? (of[0] as Node) : { kind: 'any', of };
  }

  function sequence(): Node {
    const of: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') of.push(repeated(atom()));
    return { kind: 'all', of };
  }

  function atom(): Node {
    if (source[at] === '(') return group();
    token.lastIndex = at;
    const [text = ''] = token.exec(source) ?? [];
    at += text.length;
    if (text === '^') return edge((before) => before === '' || (flags.includes('m') && before === '\n'));
    if (text === '$') return edge((_, after) => after === '' || (flags.includes('m') && after === '\n'));
    if (text === '\\b' || text === '\\B')
      return edge((before, after) => (/\w/.test(before) !== /\w/.test(after)) === (text === '\\b'));
    if (/^\\[1-9k]/.test(text)) throw new Error(`back reference ${text}`);
    const native = new RegExp(`^(?:${text})$`, flags.replaceAll(/[gy]/g, ''));
    const test: Test = (character) => character !== '' && native.test(character);
    tests.push(test);
    return { kind: 'char', test };
  }

  function group(): Node {
    const [head = ''] = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(at)) ?? [];
    at += head.length;
    if (source[at] === '?') throw new Error(`unknown group at ${source.slice(at - 1)}`);
    const body = options();
    at++;
    if (!/[=!]$/.test(head)) return body;
    return { kind: 'look', body, ahead: !head.includes('<'), wanted: head.endsWith('=') };
  }

  function repeated(body: Node): Node {
    const [text = '', counts] = /^(?:[*+?]|\{(\d+(?:,\d*)?)\})/.exec(source.slice(at)) ?? [];
    if (text === '') return body;
    at += text.length;
    const lazy = source[at] === '?';
    if (lazy) at++;
    const [min = '0', max = min] = counts?.split(',') ?? [text === '+' ? '1' : '0', text === '?' ? '1' : ''];
    return { kind: 'repeat', body, min: Number(min), max: max === '' ? Infinity : Number(max), lazy };
  }

  const body = options();
  if (at !== source.length) throw new Error(`unread: ${source.slice(at)}`);
  return { body, tests, isGlobal: /[gy]/.test(flags) };
}

function edge(holds: (before: string, after: string) => boolean): Node {
  return { kind: 'edge', holds };
}

/** How many steps it takes to search a text, from match to match where the expression is global; at most `most`. */
export function stepsOf({ body, isGlobal }: Parsed, characters: readonly string[], most: number): number {
  let steps = 0;
  const match = (node: Node, at: number, then: (at: number) => boolean): boolean => {
    if (++steps > most) throw tooMany;
    switch (node.kind) {
      case 'char':
        return node.test(characters[at] ?? '') && then(at + 1);
      case 'edge':
        return node.holds(characters[at - 1] ?? '', characters[at] ?? '') && then(at);
      case 'any':
        return node.of.some((option) => match(option, at, then));
      case 'all':
        return all(node.of, 0, at, then);
      case 'look':
        return look(node.body, node.ahead, at) === node.wanted && then(at);
      case 'repeat':
        return repeat(node, 0, at, then);
    }
  };
  const all = (nodes: readonly Node[], index: number, at: number, then: (at: number) => boolean): boolean => {
    const node = nodes[index];
    return node === undefined ? then(at) : match(node, at, (next) => all(nodes, index + 1, next, then));
  };
  const look = (node: Node, ahead: boolean, at: number): boolean => {
    if (ahead) return match(node, at, () => true);
    const starts = Array.from({ length: at + 1 }, (_, back) => at - back).slice(0, longestLookbehind);
    return starts.some((start) => match(node, start, (end) => end === at));
  };
  const repeat = (
    node: Node & { readonly kind: 'repeat' },
    count: number,
    at: number,
    then: (at: number) => boolean,
  ): boolean => {
    const more = () =>
      count < node.max &&
      match(node.body, at, (next) => (next > at || count < node.min) && repeat(node, count + 1, next, then));
    const enough = () => count >= node.min && then(at);
    return node.lazy ? enough() || more() : more() || enough();
  };
  try {
    for (let start = 0; start <= characters.length; start++) {
      let end = start;
      const found = match(body, start, (at) => {
        end = at;
        return true;
      });
      if (found && !isGlobal) break;
      if (found) start = Math.max(start, end - 1);
    }
  } catch (error) {
    if (error !== tooMany) throw error;
  }
  return steps;
}

const longestLookbehind = 4;
const tooMany = Symbol('too many steps');
