/** The editor as a clerk meets it: what is on the page, and what keys do. */
import { expect } from '@open-wc/testing';
import type { EditorApp } from '../../src/editor/app/app.js';
import '../../src/editor/app/app.js';
import type { DataDocument } from '../../src/editor/document/document.js';
import type { JsonObject } from '../../src/editor/document/json.js';
import type { DocumentStorage } from '../../src/editor/storage/storage.js';
import { chooseOption } from '../helpers/choose.js';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { pressKey, pressTogether, typeText } from './keys.js';
import { loadStyles } from './open.js';

let count = 0;
/** Each is a place of its own, so that no test is offered the draft of another. */
const nowhere = (): DocumentStorage => ({
  name: `test ${performance.timeOrigin} ${++count}`,
  kind: 'download',
  open: () => Promise.reject(new Error('there is nothing')),
  save: () => Promise.reject(new Error('there is no place')),
});

let app: EditorApp | undefined;
afterEach(() => {
  app?.remove();
  app = undefined;
  history.replaceState(null, '', location.pathname + location.search);
});

/** Opens a data file at a view: `contacts/1`. */
export async function openEditor(
  data: unknown,
  view = 'contacts',
  translations: DataDocument['translations'] = {},
): Promise<EditorApp> {
  await loadStyles();
  history.replaceState(null, '', `#${view}`);
  app = document.createElement('editor-app');
  document.body.append(app);
  app.open({ storage: nowhere(), stored: { document: { data: data as JsonObject, translations }, revisions: {} } });
  await until(() => app!.querySelector('h1'), 'a view');
  await rest();
  return app;
}

/** A data file, as far as tests look into it. */
export interface File {
  readonly contacts: readonly Readonly<Record<string, unknown>>[];
  readonly organization: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** What the document says now, as it would be saved. */
export const data = (): File => JSON.parse(JSON.stringify(app!.store!.document.data)) as File;

/** Until everything is rendered. */
export const rest = (): Promise<void> => pause(30);

/** Until what is wrong has been looked for again. */
export const checked = (): Promise<void> => pause(500);

export const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await pressKey(key);
  await rest();
};

export async function type(text: string): Promise<void> {
  await typeText(text);
  await rest();
}

/** Two keys at once. */
export async function chord(modifier: string, key: string): Promise<void> {
  await pressTogether(modifier, key);
  await rest();
}

const said = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The control with a label, as whoever reads the page finds it. */
export function field<T extends HTMLElement = HTMLInputElement>(label: string, root: ParentNode = app!): T {
  const found = [...root.querySelectorAll('label')].find((each) => said(each) === label);
  const control = found?.control ?? null;
  if (!control)
    throw new Error(`no field "${label}"; there are ${[...root.querySelectorAll('label')].map(said).join(', ')}`);
  return control as unknown as T;
}

/** The group of fields with a legend. */
export function group(legend: string): HTMLFieldSetElement {
  const found = [...app!.querySelectorAll('fieldset')].find(
    (each) => each.querySelector('legend') && said(each.querySelector('legend')!) === legend,
  );
  if (!found) throw new Error(`no group "${legend}"`);
  return found;
}

/** A button or a link by its name. */
export function act(name: string, root: ParentNode = app!): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, summary')].find(
    (each) => (each.getAttribute('aria-label') ?? said(each)) === name,
  );
  if (!found) {
    const names = [...root.querySelectorAll('button, a, summary')].map(
      (each) => each.getAttribute('aria-label') ?? said(each),
    );
    throw new Error(`nothing called "${name}"; there are ${names.join(', ')}`);
  }
  return found;
}

export async function click(name: string, root?: ParentNode): Promise<void> {
  act(name, root).click();
  await rest();
}

/** Goes to a field and puts a text in the place of what is there. */
export async function fill(control: HTMLElement, text: string): Promise<void> {
  control.focus();
  (control as HTMLInputElement).select();
  await (text ? type(text) : press('Delete'));
}

/** Chooses by its name what a list of choices offers. */
export async function choose(label: string, name: string): Promise<void> {
  const select = field<HTMLSelectElement>(label);
  const option = [...select.options].find(({ text }) => text.trim() === name);
  if (!option) throw new Error(`"${label}" does not offer "${name}"`);
  chooseOption(select, option.value);
  await rest();
}

/** Leaves a field. */
export async function leave(): Promise<void> {
  (document.activeElement as HTMLElement).blur();
  await rest();
}

/** What is said to be wrong with a field, as a screen reader tells it; nothing where nothing is. */
export function problemOf(control: HTMLElement): string | undefined {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const problem = ids.map((id) => document.getElementById(id)).find((each) => each?.matches('.problem'));
  expect(control.getAttribute('aria-invalid')).to.equal(problem ? 'true' : 'false');
  return problem ? said(problem) : undefined;
}

/** What the page says. */
export const page = (): string => words(app!);

/** What was last announced. */
export const announced = (): string => said(app!.querySelector('.notice [role="status"]')!);

export const heading = (): string => said(app!.querySelector('h1')!);

/** Whether keys go to a control. (Chai would write down the whole page to say that it is another one.) */
export const isFocused = (control: Element): boolean => document.activeElement === control;
