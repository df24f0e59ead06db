/** Puts widgets on the test page, and waits until a visitor would see them. */
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { RmiElement } from '../../src/base/element.js';
import { holidayNames } from '../../src/base/holiday-names.js';

const PATIENCE = 10_000;

/** Every widget in a tree, those in the shadow roots of others too. */
export function widgetsIn(root: Element | ShadowRoot): RmiElement[] {
  return [root, ...root.querySelectorAll('*')].flatMap((node) => [
    ...(node instanceof RmiElement ? [node] : []),
    ...(node instanceof Element && node.shadowRoot ? widgetsIn(node.shadowRoot) : []),
  ]);
}

/** Waits until a condition holds, and gives what it found. */
export async function until<T>(condition: () => T, what = String(condition)): Promise<NonNullable<T>> {
  for (const end = performance.now() + PATIENCE; ; await pause(5)) {
    const found = condition();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited ${PATIENCE / 1000} s in vain for: ${what}`);
  }
}

export const pause = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until no widget in a tree waits for data or has anything left to render. */
export async function settled(root: Element): Promise<void> {
  const isDone = (widget: RmiElement): boolean => !widget.isUpdatePending && widget.state !== 'waiting';
  await until(() => widgetsIn(root).every(isDone), 'all widgets to settle');
  // Events follow the rendering they tell of, and the words for authors once they are loaded.
  await import('../../src/model/messages.js');
  await pause();
}

/** Renders a template and waits until everything in it is settled. */
export async function show<T extends Element>(template: TemplateResult): Promise<T> {
  await holidayNames.load();
  const element = await fixture<T>(template);
  await settled(element);
  return element;
}
