import { isServer, type TemplateResult } from 'lit';
import type { RmiElement } from './element.js';
import { LazyModule } from './lazy-module.js';

const note = new LazyModule(() => import('./outdated-note.js'));

/**
 * That the data may be outdated, where the file or an author set a limit. Never rendered ahead: one HTML serves everybody at
 * all times.
 */
export function outdatedNote(widget: RmiElement): TemplateResult | undefined {
  const { file } = widget;
  const isLimited = !isServer && (file.validThrough ?? document.querySelector('[max-age]'));
  return isLimited ? note.for(widget)?.outdatedNote(widget, file) : undefined;
}
