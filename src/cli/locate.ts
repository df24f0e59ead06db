/** Where in a JSON text something stands. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON text with its places. */
export interface JsonText {
  readonly value: unknown;
  /** What keeps it from being JSON, and what would be right there. */
  readonly errors: readonly { readonly place: Place; readonly expected: string }[];
  /** Keys that an object has twice: JSON programs silently keep the last. */
  readonly repeated: readonly { readonly place: Place; readonly key: string }[];
  /** Where a path like `contacts[1].telephone` stands; of what is missing, the nearest thing around it that is there. */
  readonly at: (path: string) => Place;
  /** Where a property of the outermost object stands, whatever its name. */
  readonly property: (name: string) => Place;
}

/** Takes a JSON text apart; whatever is wrong with it is told, nothing throws. */
export function locate(text: string): JsonText {
  const place = placesIn(text);
  const errors: ParseError[] = [];
  let root: Node | undefined;
  let repeated: Node[] = [];
  let value: unknown;
  let problem: string | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
    if (root) repeated = repeatedKeys(root);
    if (!errors.length) value = JSON.parse(text);
  } catch (error) {
    problem = error instanceof RangeError ? 'nothing nested so deeply' : 'valid JSON';
  }
  const find = (path: (string | number)[]): Place => place((root && nearestNode(root, path))?.offset ?? 0);
  // After a first error at a place the parser has others to tell of the same.
  const first = errors.filter(({ offset }, i) => offset !== errors[i - 1]?.offset);
  return {
    value,
    errors:
      problem ?
        [{ place: place(0), expected: problem }]
      : first.map(({ error, offset }) => ({ place: place(offset), expected: inWords(printParseErrorCode(error)) })),
    repeated: repeated.map(({ offset, value }) => ({ place: place(offset), key: String(value) })),
    at: (path) => find(steps(path)),
    property: (name) => find([name]),
  };
}

/** From an offset to line and column. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** `contacts[1].telephone` as `['contacts', 1, 'telephone']`. */
const steps = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));

function nearestNode(root: Node, path: (string | number)[]): Node {
  for (let length = path.length; length; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return length === path.length && node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

function repeatedKeys(node: Node): Node[] {
  const keys = node.type === 'object' ? (node.children ?? []).map(({ children }) => children![0]!) : [];
  const seen = new Set<unknown>();
  const repeated = keys.filter(({ value }) => seen.size === seen.add(value).size);
  return [...repeated, ...(node.children ?? []).flatMap(repeatedKeys)];
}

/** What would be right where a JSON parser stumbled. */
const inWords = (code: string): string =>
  ({
    CommaExpected: 'a comma',
    ColonExpected: 'a colon',
    PropertyNameExpected: 'a property name in quotes, and no comma before a closing brace',
    ValueExpected: 'a value, and no comma before a closing bracket',
    CloseBraceExpected: 'a closing brace: }',
    CloseBracketExpected: 'a closing bracket: ]',
    EndOfFileExpected: 'the end of the file',
    UnexpectedEndOfString: 'a closing quotation mark on the same line',
    InvalidSymbol: 'text in quotes, a number, true, false or null',
    InvalidCommentToken: 'no comments',
    InvalidEscapeCharacter: 'one of the escapes that JSON knows, like \\n or \\"',
  })[code] ?? 'valid JSON';
