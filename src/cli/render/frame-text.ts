/** What a frame says without script: the texts of its widget. */
import type { RmiData } from '../../model/schema.js';
import { registry } from '../../registry.js';
import { NothingToRender, type Scene } from './shadow.js';
import { escaped, fallback } from './snippet.js';

/** A text of a widget as HTML with blocks. */
export interface FrameText {
  /** Id of the contact it is about; undefined where the widget shows the whole file. */
  readonly contact?: string;
  /** Name of that contact. */
  readonly name?: string;
  readonly html: string;
}

/** More contacts than these make a page heavy; the first ones have a text. */
const MOST = 30;

/** One text for a widget that shows the whole file; else one for each contact, that of no choice first. */
export async function frameTexts(tag: string, scene: Scene): Promise<readonly FrameText[]> {
  const Widget = (await registry[tag]!()) as { observedAttributes?: readonly string[] };
  const texts: FrameText[] = [];
  if (Widget.observedAttributes?.includes('contact'))
    for (const { id, name } of suited(tag, scene.data).slice(0, MOST)) {
      if (!id) continue;
      const html = await textOf(tag, { ...scene, attributes: { contact: id } });
      // Not every widget says whose it is.
      const named = html?.includes(escaped(name)) ? html : `<p>${escaped(name)}</p>${html}`;
      if (html) texts.push({ contact: id, name, html: named });
    }
  if (texts.length) return texts;
  const html = await textOf(tag, scene);
  return html ? [{ html }] : [];
}

/** The contacts a widget has something to say of; the first is the one it shows when none is asked for. */
const suited = (tag: string, { contacts }: RmiData): RmiData['contacts'] =>
  tag === 'rmi-contact-card' ? contacts : (
    contacts.filter(({ hours, location }) => (tag === 'rmi-location' ? location : hours))
  );

async function textOf(tag: string, scene: Scene): Promise<string | undefined> {
  try {
    return await fallback(tag, 'block', scene);
  } catch (error) {
    if (error instanceof NothingToRender) return undefined;
    throw error;
  }
}
