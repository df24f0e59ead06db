/** Every single change somebody can make to a document, for tests of the merge. */
import { valueAt, type DataDocument, type Path } from '../../../src/editor/document/document.js';
import { isJsonObject, type Json } from '../../../src/editor/document/json.js';

export interface Change {
  readonly name: string;
  /** What it changes, in the document it began from. */
  readonly path: Path;
  readonly kind: 'edit' | 'remove' | 'insert' | 'move';
  readonly value?: Json;
}

type Node = Record<string | number, Json>;

/** Every change of one value, property or list entry below a path. */
export function everyChange(value: Json | undefined, path: Path, mark: string): readonly Change[] {
  const change = (kind: Change['kind'], at: Path, value?: Json): Change => ({
    name: `${kind} ${at.join('.')}`,
    path: at,
    kind,
    ...(value !== undefined && { value }),
  });
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return [
      ...items.flatMap((item, i) => [change('remove', [...path, i]), ...everyChange(item, [...path, i], mark)]),
      change('insert', [...path, 0], copyOf(items[0], mark)),
      change('insert', [...path, items.length], copyOf(items[0], mark)),
      ...(items.length > 1 ? [change('move', [...path, 0])] : []),
    ];
  }
  if (isJsonObject(value))
    return Object.entries(value).flatMap(([key, inner]) => [
      ...(path.length > 1 ? [change('remove', [...path, key])] : []),
      ...everyChange(inner, [...path, key], mark),
    ]);
  return [change('edit', path, edited(value ?? null, mark))];
}

const TIME = /^\d\d:\d\d$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

function edited(value: Json, mark: string): Json {
  const odd = mark.length % 2;
  if (typeof value === 'number') return value + 1 + odd;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return mark;
  if (TIME.test(value)) return odd ? '07:01' : '07:02';
  if (DATE.test(value)) return odd ? '2026-06-01' : '2026-06-02';
  return value + mark;
}

function copyOf(item: Json | undefined, mark: string): Json {
  if (!isJsonObject(item)) return `new ${mark}`;
  const copy: Record<string, Json | undefined> = { ...item };
  for (const key of ['id', 'name', 'reason', 'note', 'label', 'stop', 'text'])
    if (typeof copy[key] === 'string') copy[key] = `new-${mark}`;
  // Of two exceptions that say the same nobody can tell which was there before.
  if (copy['validFrom'] && !copy['dayOfWeek']) copy['reason'] = `new-${mark}`;
  return copy;
}

/** A document with a change made; what did not change is the very same, as two versions of a file in the editor have it. */
export const apply = (document: DataDocument, { path, kind, value }: Change): DataDocument =>
  changed(document as unknown as Json, path, kind, value) as unknown as DataDocument;

function changed(holder: Json, [key, ...inner]: Path, kind: Change['kind'], value?: Json): Json {
  const copy = (Array.isArray(holder) ? [...(holder as readonly Json[])] : { ...(holder as object) }) as Node & Json[];
  if (inner.length) copy[key!] = changed(copy[key!]!, inner, kind, value);
  else if (kind === 'edit') copy[key!] = value!;
  else if (kind === 'insert') copy.splice(Number(key), 0, value!);
  else if (kind === 'move') copy.push(...copy.splice(Number(key), 1));
  else if (typeof key === 'number') copy.splice(key, 1);
  else Reflect.deleteProperty(copy, key!);
  return copy;
}

/** Whether two changes touch the same thing, or the one what the other is in. */
export const overlap = (a: Change, b: Change): boolean => isWithin(a, b) || isWithin(b, a);

const isWithin = (a: Change, b: Change): boolean =>
  (a.kind === 'edit' || a.kind === 'remove') &&
  a.path.every((key, i) => key === b.path[i]) &&
  // Whatever stands at a place may be moved, or get a new neighbour.
  !(a.path.length === b.path.length && (b.kind === 'move' || b.kind === 'insert'));

/** Whether both change which items a list has, or their order. */
export const ofOneList = (a: Change, b: Change): boolean =>
  [a, b].every(({ path }) => typeof path.at(-1) === 'number') &&
  JSON.stringify(a.path.slice(0, -1)) === JSON.stringify(b.path.slice(0, -1));

/** A change where its place is after another was made in the document; not for two of one list. */
export function after(change: Change, done: Change, document: DataDocument): Change {
  const list = done.path.slice(0, -1);
  const place = change.path[list.length];
  const isIn = list.every((key, i) => key === change.path[i]) && typeof place === 'number';
  if (!isIn || done.kind === 'edit') return change;
  const at = Number(done.path.at(-1));
  const last = (valueAt(document, list) as readonly Json[]).length - 1;
  const now = {
    remove: place > at ? place - 1 : place,
    insert: place >= at ? place + 1 : place,
    // Only the first is moved, and to the end.
    move: place ? place - 1 : last,
  }[done.kind];
  return { ...change, path: change.path.with(list.length, now) };
}

/** A document in which hours that say the same look the same. */
export function normal(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(normal);
  if (!isJsonObject(value)) return value;
  const { regular, closed, ...rest } = value;
  const days = (Array.isArray(regular) ? (regular as readonly Json[]) : []).flatMap((slot) => {
    if (!isJsonObject(slot)) return [JSON.stringify(slot)];
    const { dayOfWeek, ...times } = slot;
    return [dayOfWeek ?? null].flat().map((day) => JSON.stringify([day, Object.entries(times).sort()]));
  });
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, normal(inner ?? null)])),
    ...(days.length && { regular: days.sort() }),
    ...([closed ?? []].flat().length && { closed: [closed ?? []].flat().sort() as Json }),
  };
}
