/** Starts the embed builder with what its address asks for. */
import type { Contact } from '../../model/schema.js';
import { isAtHome, read } from './address.js';
import { Builder } from './builder.js';
import { byId } from './by-id.js';
import type { Choice } from './choice.js';
import { loadData } from './data.js';
import { json, reasonOf } from './load.js';
import { widgetsOf, type Manifest } from './manifest.js';
import { Notices } from './notices.js';
import { sentences } from './texts.js';
import { translatePage } from './translate.js';

/** The folder with rmi.js. An apostrophe would end a string in PHP. */
const base = new URL('../', document.baseURI).href.replaceAll("'", '%27');
const notices = new Notices(byId('notices', HTMLElement));

start().catch((error: unknown) => notices.show('manifest', () => sentences().noManifest(reasonOf(error))));

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  translatePage(query.get('ui') === 'en' ? 'en' : 'de');
  const files = ['custom-elements.json', 'web-types.json'].map((name) => json(base + name));
  const [manifest, { version }] = (await Promise.all(files)) as [Manifest, { version: string }];
  const widgets = widgetsOf(manifest);
  // A link must not show data of strangers under our address.
  const src = query.get('src') ?? '';
  const data = await loadData(isAtHome(src, base) ? src : '', base, notices);
  const { choice, unknown } = read(location.search, widgets, { data, base });
  if (unknown.length) notices.show('unknown', () => sentences().unknown(unknown.join(', ')));

  byId('builder', HTMLElement).hidden = false;
  const attributes = [...new Set(widgets.flatMap((widget) => widget.attributes.map(({ name }) => name)))];
  const first = location.search ? choice : { ...choice, attributes: firstImpression(data?.contacts) };
  const frame = await loadedFrame();
  await new Builder(widgets, first, { base, version, attributes, data }, { notices, frame }).start();
}

/** Someone to look at, where the link names nobody: the first contact with hours. */
function firstImpression(contacts: readonly Contact[] = []): Choice['attributes'] {
  const id = contacts.find(({ hours }) => hours)?.id;
  return id ? { contact: id } : {};
}

/** The frame of the preview, once its page is there. */
async function loadedFrame(): Promise<HTMLIFrameElement> {
  const frame = byId('preview', HTMLIFrameElement);
  if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank')
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}
