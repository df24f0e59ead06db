/** A page with nothing but the hours form on it. */
import { ContextProvider } from '@lit/context';
import { documentContext } from '../../../src/editor/base/document-context.js';
import type { Json, JsonObject } from '../../../src/editor/document/json.js';
import { DocumentStore } from '../../../src/editor/document/store.js';
import '../../../src/editor/hours/hours.js';
import type { EditorHours } from '../../../src/editor/hours/hours.js';
import { pause } from '../../helpers/show.js';

/** A Wednesday morning. */
export const AT = new Date('2026-11-25T10:00+01:00');
const PATH = ['data', 'contacts', 0, 'hours'] as const;

export interface Form {
  readonly element: EditorHours;
  readonly store: DocumentStore;
  /** The hours as the file would have them now. */
  readonly hours: () => JsonObject | undefined;
}

const pages: Element[] = [];

/** Opens the form for some hours; the office is in Baden-Württemberg. */
export async function openHours(hours: Json | undefined, organization: JsonObject = {}): Promise<Form> {
  const contact: JsonObject = hours === undefined ? { name: 'B' } : { name: 'B', hours };
  const store = new DocumentStore({
    data: { organization: { name: 'A', publicHolidays: 'DE-BW', ...organization }, contacts: [contact] },
    translations: {},
  });
  const page = document.createElement('main');
  const sheet = document.createElement('link');
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  Object.assign(sheet, { rel: 'stylesheet', href: '/src/editor/hours/hours.css' });
  page.append(sheet);
  document.body.append(page);
  pages.push(page);
  document.documentElement.lang = 'de';
  document.title = 'Öffnungszeiten';
  await loaded;
  new ContextProvider(page, { context: documentContext, initialValue: store });
  const element = document.createElement('editor-hours');
  Object.assign(element, { path: PATH, at: AT });
  page.append(element);
  await rendered(element);
  return {
    element,
    store,
    hours: () => (store.document.data['contacts'] as readonly JsonObject[])[0]!['hours'] as JsonObject,
  };
}

/** Leaves the page as it was. */
export function closeHours(): void {
  pages.splice(0).forEach((page) => page.remove());
  document.documentElement.lang = 'en';
}

/** Waits until the form and its parts have rendered. */
export async function rendered(element: EditorHours): Promise<void> {
  await element.updateComplete;
  // Parts render after what they are in.
  for (let i = 0; i < 4; i++) await pause();
}

/** What assistive technology calls a control. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.innerText;
  return (label ?? (element as HTMLElement).innerText).replace(/\s+/g, ' ').trim();
}

/** The text of the first element a selector finds. */
export const textIn = (root: Element, selector: string): string =>
  (root.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** The control with a name. */
export function control<T extends HTMLElement = HTMLInputElement>(form: Form, name: string): T {
  const found = [...form.element.querySelectorAll<T>('input, select, button')].find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no control "${name}"`);
  return found;
}
