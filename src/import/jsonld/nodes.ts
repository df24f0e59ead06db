/** The things a JSON-LD text speaks of, each with its line. */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { ImportIssueKind, Report } from '../imported.js';
import type { JsonLdText } from './scripts.js';

/** A thing: what is said of it in several places together. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Things {
  /** All of them, in the order of the text. */
  readonly all: readonly Thing[];
  readonly lineOf: (thing: Thing) => number;
  /** The things a property names or contains. */
  readonly of: (thing: Thing, property: string) => readonly Thing[];
}

export function thingsIn(texts: readonly JsonLdText[], reportAt: (line: number) => Report): Things {
  const lines = new WeakMap<object, number>();
  /** Where in all texts a thing is spoken of, and not merely referred to. */
  const positions = new Map<object, number>();
  let position = 0;
  const all: Thing[] = [];
  const byId = new Map<string, Record<string, unknown>>();
  for (const { text, line } of texts) {
    const lineAt = (offset: number): number => line + text.slice(0, offset).split('\n').length - 1;
    const errors: ParseError[] = [];
    const refuse = (offset: number, kind: ImportIssueKind): void =>
      reportAt(lineAt(offset))(kind, 'JSON-LD', text.slice(offset, offset + 80).trim());
    try {
      const tree = parseTree(text, errors);
      const [error] = errors;
      if (error || !tree) refuse(error?.offset ?? 0, 'not-json');
      else valueOf(tree, lineAt);
    } catch (error) {
      // Firefox has a name of its own for a stack that is full.
      if (!(error instanceof RangeError) && (error as Error).name !== 'InternalError') throw error;
      refuse(0, 'too-deep');
    }
  }

  /** The value of a part of the text; every object in it becomes a thing. */
  function valueOf(node: Node, lineAt: (offset: number) => number): unknown {
    const children = node.children ?? [];
    if (node.type === 'array') return children.map((child) => valueOf(child, lineAt));
    if (node.type !== 'object') return node.value as unknown;
    const entries: Record<string, unknown> = {};
    const ownPosition = position++;
    for (const { children: [key, value] = [] } of children)
      if (key && value)
        Object.defineProperty(entries, String(key.value), { value: valueOf(value, lineAt), enumerable: true });
    const id = typeof entries['@id'] === 'string' ? entries['@id'] : undefined;
    const known = id === undefined ? undefined : byId.get(id);
    if (known) {
      for (const [key, value] of Object.entries(entries)) if (!Object.hasOwn(known, key)) known[key] = value;
      // A mere reference stands before what it refers to.
      if (Object.keys(entries).length > 1) {
        lines.set(known, lineAt(node.offset));
        positions.set(known, ownPosition);
      }
      return known;
    }
    const thing = { ...entries };
    if (id !== undefined) byId.set(id, thing);
    lines.set(thing, lineAt(node.offset));
    positions.set(thing, ownPosition);
    all.push(thing);
    return thing;
  }

  return {
    all: all.sort((a, b) => positions.get(a)! - positions.get(b)!),
    lineOf: (thing) => lines.get(thing) ?? 1,
    of: (thing, property) => [thing[property]].flat().filter(isThing),
  };
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a thing, without the address of schema.org before them. */
export const typesOf = (thing: Thing): readonly string[] =>
  [thing['@type']].flat().flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : []));

/** The first text of a property. */
export function textOf(thing: Thing, property: string): string | undefined {
  const [first] = [thing[property]]
    .flat()
    .map((value) => (isThing(value) ? (value['@value'] ?? value['name']) : value));
  const text = typeof first === 'string' || typeof first === 'number' ? String(first).trim() : '';
  return text || undefined;
}

/** All texts of a property. */
export const textsOf = (thing: Thing, property: string): readonly string[] =>
  [thing[property]].flat().flatMap((value) => textOf({ value }, 'value') ?? []);
