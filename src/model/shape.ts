/**
 * The few kinds of shape a data file is made of. One description serves three readers: the compiler infers the type from
 * it, `read` checks a value against it, and the JSON Schema is written from it (descriptions are the doc comments above
 * each property). What is wrong is kept as a `Fault`, without words: a visitor's phone loads `explain.ts` only for a file
 * that needs explaining.
 */

/** Texts that must look a certain way. */
export const FORMATS = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  moment: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/,
  phone: /^\+[1-9]\d*([ /-]\d+)*$/,
  email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
  url: /^https?:\/\/[^\s<>"]+$/i,
  language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  country: /^[A-Z]{2}$/,
  timeZone: /^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/,
} as const;
export type Format = keyof typeof FORMATS;

/** Something wrong with a data file. */
export interface Fault {
  /** Where: `contacts[1].telephone`; empty for the file as a whole. */
  readonly path: string;
  readonly kind:
    | 'value'
    | 'missing'
    | 'empty'
    | 'unquoted'
    | 'unknown-property'
    | 'no-such-day'
    | 'season'
    | 'half'
    | 'closed-and-open'
    | 'overlap'
    | 'duplicate-id'
    | 'dangling-id'
    | 'absent-deputy'
    | 'circle-of-deputies'
    | 'nobody';
  /** What the file says there. */
  readonly value?: unknown;
  /** What would be right: a shape, or the words to choose from. */
  readonly right?: Shape | readonly string[] | string | undefined;
}

export interface TextShape<V extends string = string> {
  readonly kind: 'text';
  readonly format?: Format;
  readonly values?: readonly V[];
}
export interface NumberShape {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}
export interface FlagShape {
  readonly kind: 'flag';
}
export interface ListShape<S = unknown> {
  readonly kind: 'list';
  readonly of: S;
  /** Whether a single value may stand for a list of one, as in schema.org. */
  readonly orOne?: boolean;
}
type Props = Readonly<Record<string, unknown>>;
export interface ObjectShape<R extends Props = Props, O extends Props = Props> {
  readonly kind: 'object';
  readonly required: R;
  readonly optional: O;
  readonly check?: Check;
  /** Whether it stays even where a required part is missing, because sound entries stand beside it. */
  readonly mayBeIncomplete?: boolean;
}
/** A text, or an object that says more than the text alone. */
export interface TextOrShape<S = unknown> {
  readonly kind: 'text-or';
  readonly object: S;
}
export type Shape = TextShape | NumberShape | FlagShape | ListShape | ObjectShape | TextOrShape;

/** Tells of a fault in a property of the object being checked. */
export type Tell = (key: string, kind: Fault['kind'], value: unknown, right?: Fault['right']) => void;

/**
 * Looks at an object as a whole once its parts are read, and returns it, mended if need be, or undefined to drop it.
 * `lost` are the faults of its parts,
 * `indexInFile` tells where the entries of its lists stood.
 */
export type Check<T = any> = (
  value: T,
  tell: Tell,
  lost: readonly Fault[],
  indexInFile: WeakMap<object, number>,
) => T | undefined;

/** The TypeScript type a shape describes. */
export type Infer<S> =
  S extends TextShape<infer V> ? V
  : S extends NumberShape ? number
  : S extends FlagShape ? boolean
  : S extends ListShape<infer Of> ? readonly Infer<Of>[]
  : S extends TextOrShape<infer Of> ? string | Infer<Of>
  : S extends ObjectShape<infer R, infer O> ?
    { readonly [K in keyof R]: Infer<R[K]> } & { readonly [K in keyof O]?: Infer<O[K]> }
  : never;

export const text: TextShape = { kind: 'text' };
export const like = (format: Format): TextShape => ({ kind: 'text', format });
export const oneOf = <V extends string>(...values: V[]): TextShape<V> => ({ kind: 'text', values });
export const number = (min: number, max: number): NumberShape => ({ kind: 'number', min, max });
export const flag: FlagShape = { kind: 'flag' };
export const list = <S extends Shape>(of: S): ListShape<S> => ({ kind: 'list', of });
export const oneOrMore = <S extends Shape>(of: S): ListShape<S> => ({ kind: 'list', of, orOne: true });
export const textOr = <S extends ObjectShape>(object: S): TextOrShape<S> => ({ kind: 'text-or', object });
export const object = <R extends Props, O extends Props>(
  required: R,
  optional: O,
  more?: { check?: Check<Infer<ObjectShape<R, O>>>; mayBeIncomplete?: boolean },
): ObjectShape<R, O> => ({ kind: 'object', required, optional, ...more });

/** Where in its list of the file an entry stood, as broken neighbours may have been left out. */
export const indexInFile = new WeakMap<object, number>();

/**
 * Reads a value as the shape says and keeps whatever is sound: a broken entry leaves its list, a broken property its
 * object, and each leaves a fault. Never throws.
 *
 * @returns the value, or undefined where nothing sound is left
 */
export function read<S extends Shape>(shape: S, value: unknown, path: string, faults: Fault[]): Infer<S> | undefined {
  return readAny(shape, value, path, faults) as Infer<S> | undefined;
}

function readAny(shape: Shape, value: unknown, path: string, faults: Fault[]): unknown {
  const is = typeof value;
  const wrong = (kind: Fault['kind'] = 'value'): undefined => void faults.push({ path, kind, value, right: shape });
  switch (shape.kind) {
    case 'flag':
      return is === 'boolean' ? value : wrong();
    case 'number':
      return is === 'number' && (value as number) >= shape.min && (value as number) <= shape.max ? value : wrong();
    case 'text': {
      // A room or postal code without quotes: the author is told, the visitor still gets it.
      if (is === 'number' && !shape.format && !shape.values) wrong('unquoted');
      else if (is !== 'string') return wrong();
      const trimmed = String(value).trim();
      if (!trimmed) return wrong('empty');
      const fits = shape.values?.includes(trimmed) ?? (!shape.format || FORMATS[shape.format].test(trimmed));
      return fits ? trimmed : wrong();
    }
    case 'list': {
      if (!Array.isArray(value) && !shape.orOne) return wrong();
      const items = Array.isArray(value) ? value : [value];
      // Not `map`: a list given as `data` may bring a constructor of its own.
      return Array.from(items, (entry: unknown, i) => {
        const item = readAny(shape.of as Shape, entry, items === value ? `${path}[${i}]` : path, faults);
        if (typeof item === 'object' && item) indexInFile.set(item, i);
        return item;
      }).filter((item) => item !== undefined);
    }
    case 'text-or':
      return readAny(is === 'object' && value ? (shape.object as Shape) : text, value, path, faults);
    case 'object':
      return is === 'object' && value && !Array.isArray(value) ?
          readObject(shape, value as Record<string, unknown>, path && `${path}.`, faults)
        : wrong();
  }
}

function readObject(shape: ObjectShape, given: Record<string, unknown>, prefix: string, faults: Fault[]): unknown {
  const known = { ...shape.required, ...shape.optional } as Record<string, Shape>;
  const tell: Tell = (key, kind, value, right) => void faults.push({ path: prefix + key, kind, value, right });
  const before = faults.length;
  const result: Record<string, unknown> = {};
  for (const key in known) {
    const isGiven = Object.hasOwn(given, key);
    const part = isGiven ? readAny(known[key]!, given[key], prefix + key, faults) : undefined;
    if (part !== undefined) result[key] = part;
    else if (Object.hasOwn(shape.required, key)) {
      if (!isGiven) tell(key, 'missing', undefined, known[key]);
      if (!shape.mayBeIncomplete) return undefined;
    }
  }
  const lost = faults.slice(before);
  for (const key in given)
    if (!Object.hasOwn(known, key) && key !== '$schema') tell(key, 'unknown-property', given[key], Object.keys(known));
  return shape.check ? shape.check(result, tell, lost, indexInFile) : result;
}
