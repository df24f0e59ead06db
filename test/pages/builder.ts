/** The builder's own modules, as a page gets them from dist/, and what tests need of them. */

interface Choice {
  widget: string;
  attributes: Record<string, string>;
  theme?: string;
}
interface Snippet {
  what: string;
  code: string;
}
interface Widget {
  tag: string;
  name: string;
  attributes: { name: string }[];
}

const BUILDER = '/dist/builder/';

async function part<T>(file: string): Promise<T> {
  // Not a literal: these modules exist only once they are built.
  return (await import(BUILDER + file)) as T;
}

const read = async (path: string): Promise<unknown> => (await fetch(path)).json();

/** The widgets there are, by the manifest. */
export async function widgets(): Promise<Widget[]> {
  const { widgetsOf } = await part<{ widgetsOf: (manifest: unknown) => Widget[] }>('manifest.js');
  return widgetsOf(await read('/dist/custom-elements.json'));
}

/** What an editor pastes for a host. */
export async function pasted(host: string, choice: Choice): Promise<string> {
  const { snippetsFor } = await part<{
    snippetsFor: (host: string, choice: object, site: object) => { paste: Snippet[] };
  }>('snippets.js');
  const data = await read('/dist/data/rmi.json');
  const site = { base: new URL('/dist/', location.href).href, version: '0', attributes: [], data };
  return snippetsFor(host, { theme: 'none', ...choice }, site)
    .paste.map(({ code }) => code)
    .join('\n');
}
