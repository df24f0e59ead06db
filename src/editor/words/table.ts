/** What the words for a data file have to be complete for: a property of the schema without a label does not compile. */

/** How a property is called where a clerk sees it. */
export interface Words {
  readonly label: () => string;
  /** What to write there, where the label alone does not tell. */
  readonly hint?: () => string;
  /** What one of several is called. */
  readonly one?: () => string;
}

/** What an object or a list of them holds; never for a plain value. */
type Inner<T> =
  NonNullable<T> extends infer U ?
    U extends readonly (infer Item)[] ? Inner<Item>
    : U extends object ? U
    : never
  : never;

type WordsFor<T> = [Inner<T>] extends [never] ? Words : Words & { readonly of: Table<Inner<T>> };

/** Words for each property of a type, and for those inside. */
export type Table<T> = { readonly [Key in keyof Required<T>]: WordsFor<T[Key]> };

/** Any table, to look something up by the keys of a path. */
export interface AnyTable {
  readonly [key: string]: Words & { readonly of?: AnyTable };
}
