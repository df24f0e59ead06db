/** The widgets there are, and their attributes. */
import { readFile } from 'node:fs/promises';
import { registry } from '../../registry.js';

/** Every tag with its attributes; undefined where the manifest, from which they are read, is not beside the program. */
export type Known = ReadonlyMap<string, readonly string[] | undefined>;

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { name: string }[] }[];
  }[];
}

export async function knownWidgets(): Promise<Known> {
  const declared = new Map<string, readonly string[]>();
  try {
    const url = new URL('custom-elements.json', import.meta.url);
    const { modules } = JSON.parse(await readFile(url, 'utf8')) as Manifest;
    for (const { declarations } of modules)
      for (const { tagName, attributes = [] } of declarations)
        if (tagName)
          declared.set(
            tagName,
            attributes.map(({ name }) => name),
          );
  } catch {
    // Without a manifest attributes are not checked; the tags still are.
  }
  return new Map(Object.keys(registry).map((tag) => [tag, declared.get(tag)]));
}
