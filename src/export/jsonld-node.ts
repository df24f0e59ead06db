/** What JSON-LD is made of. */

/** A thing as JSON-LD: what is not known is left out. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** A thing that stands somewhere else. */
export const ref = (id: string): JsonLdNode => ({ '@id': id }) as unknown as JsonLdNode;

/** Without what is not known. */
export const compact = (node: JsonLdNode): JsonLdNode =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  ) as unknown as JsonLdNode;
