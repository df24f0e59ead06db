/** Two ways to work on a page in a frame: with a mouse, and with the keyboard alone. */
import { pause, until } from '../../helpers/show.js';
import { pressKey, pressTogether, typeText } from '../keys.js';

export type Page = Window & typeof globalThis;
/** A part of the page. */
export type Part = (page: Page) => ParentNode | null;

export interface Hands {
  /** Presses a button, follows a link, ticks a box, takes one of several answers. */
  press(page: Page, name: string | RegExp, part?: Part): Promise<void>;
  /** Puts a text in the place of what a field says, and leaves it. */
  fill(page: Page, name: string | RegExp, text: string, part?: Part): Promise<void>;
  /** Takes an option of a list. */
  choose(page: Page, name: string | RegExp, value: string, part?: Part): Promise<void>;
}

export const said = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const rest = (): Promise<void> => pause(60);
const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** What assistive technology calls a control; what stands in the control itself is no part of that. */
function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0];
  const copy = (label ?? element).cloneNode(true) as Element;
  if (label) for (const inner of copy.querySelectorAll('input, select, textarea')) inner.remove();
  return element.getAttribute('aria-label') ?? said(copy);
}

const everything: Part = ({ document }) => document;

/** The control with a name, once it is there. */
export function control<T extends HTMLElement>(page: Page, name: string | RegExp, part = everything): Promise<T> {
  const isMeant = (each: Element): boolean =>
    isVisible(each) && (typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)));
  const find = (): T | undefined =>
    [...(part(page)?.querySelectorAll<T>('a, button, summary, input, select, textarea') ?? [])].find(isMeant);
  return until(find, `a control called "${String(name)}"`);
}

export const mouse: Hands = {
  async press(page, name, part) {
    (await control(page, name, part)).click();
    await rest();
  },
  async fill(page, name, text, part) {
    const field = await control<HTMLInputElement>(page, name, part);
    field.focus();
    field.value = text;
    field.dispatchEvent(new page.InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    field.dispatchEvent(new page.Event('change', { bubbles: true }));
    field.blur();
    await rest();
  },
  async choose(page, name, value, part) {
    const list = await control<HTMLSelectElement>(page, name, part);
    list.value = value;
    list.dispatchEvent(new page.Event('change', { bubbles: true }));
    await rest();
  },
};

/** Nothing here but keys: what they lead to is only looked at. */
export const keyboard: Hands = {
  async press(page, name, part) {
    const wanted = await stepTo(page, await control(page, name, part));
    if (wanted.matches('[type=radio], [type=checkbox]')) await typeText(' ');
    else await pressKey('Enter');
    await rest();
  },
  async fill(page, name, text, part) {
    await stepTo(page, await control(page, name, part));
    await pressTogether('Control', 'a');
    await typeText(text);
    await pressKey('Tab');
    await rest();
  },
  async choose(page, name, value, part) {
    const list = (await stepTo(page, await control(page, name, part))) as HTMLSelectElement;
    const indexOf = (wanted: string): number => [...list.options].findIndex((option) => option.value === wanted);
    for (let keys = 0; keys < list.options.length && list.value !== value; keys++) {
      await pressKey(indexOf(value) > list.selectedIndex ? 'ArrowDown' : 'ArrowUp');
      await rest();
    }
    if (list.value !== value)
      throw new Error(`no arrow leads to "${value}" of "${String(name)}", but to "${list.value}"`);
  },
};

/** More than any view has. */
const MOST_STEPS = 300;

/** Where somebody has a place already. */
const begun = new WeakSet<Document>();

/** Steps to a control, the shorter way, as somebody who knows the page; of several answers with the arrows. */
async function stepTo({ document }: Page, wanted: HTMLElement): Promise<HTMLElement> {
  const group = (element: Element | null): string =>
    element?.matches('[type=radio]') ? (element as HTMLInputElement).name : '';
  if (begun.has(document) && document.activeElement === document.body)
    throw new Error(`the place on the page is lost, before "${nameOf(wanted)}"`);
  begun.add(document);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const now = document.activeElement;
    if (now === wanted) {
      if (!wanted.matches(':focus-visible')) throw new Error(`nobody sees that "${nameOf(wanted)}" has the focus`);
      return wanted;
    }
    const isBehind = !!now && !!(now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING);
    if (group(now) && group(now) === group(wanted)) await pressKey(isBehind ? 'ArrowUp' : 'ArrowDown');
    else if (isBehind) await pressTogether('Shift', 'Tab');
    else await pressKey('Tab');
  }
  throw new Error(`no step leads to "${nameOf(wanted)}"`);
}
