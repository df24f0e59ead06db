/** What tests need of the builder's own modules. */
import { parse } from '../../src/model/parse.js';
import { initial, type Attributes } from '../../src/pages/builder/choice.js';
import type { Host } from '../../src/pages/builder/hosts.js';
import { widgetsOf, type Manifest, type Widget } from '../../src/pages/builder/manifest.js';
import { snippetsFor } from '../../src/pages/builder/snippets.js';

const read = async (path: string): Promise<unknown> => (await fetch(path)).json();

/** The widgets there are, by the manifest. */
export const widgets = async (): Promise<readonly Widget[]> =>
  widgetsOf((await read('/dist/custom-elements.json')) as Manifest);

/** What an editor pastes for a host. */
export async function pasted(host: Host, block: { widget: string; attributes: Attributes }): Promise<string> {
  const data = parse(await read('/dist/data/rmi.json')).data!;
  const site = { base: new URL('/dist/', location.href).href, version: '0', attributes: [], data };
  return snippetsFor(host, { ...initial(await widgets()), ...block }, site)
    .paste.map(({ code }) => code)
    .join('\n');
}
