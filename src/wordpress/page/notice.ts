/** What happened, in WordPress's own style. */
import { __ } from '@wordpress/i18n';
import { StorageError } from '../../editor/storage/storage.js';

/** A fault that a person can do something about: what, and the details. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

export function notice(kind: 'success' | 'warning' | 'error', text: string, details: readonly string[] = []): void {
  const box = document.createElement('div');
  // Without "inline" WordPress moves it away from where it is read aloud.
  box.className = `notice notice-${kind} inline`;
  box.append(Object.assign(document.createElement('p'), { textContent: text }));
  const list = document.createElement('ul');
  list.append(...details.map((detail) => Object.assign(document.createElement('li'), { textContent: detail })));
  if (details.length) box.append(list);
  document.getElementById('rmi-notice')?.replaceChildren(box);
  box.scrollIntoView({ block: 'nearest' });
}

/** What was done, and what is missing of it. */
export const withFault = (text: string, fault: string | undefined): string =>
  fault === undefined ? text : (
    `${text} ${__('Only the texts for readers without script are missing. Load this page again and save once more.', 'rmi-widgets')} (${fault})`
  );

export function noticeOf(error: Error): [text: string, details: readonly string[]] {
  if (error instanceof Refused) return [error.message, error.details];
  const detail = error.message.replace(/^rmi\.json: /, '');
  if (!(error instanceof StorageError)) return [__('That did not work.', 'rmi-widgets'), [detail]];
  const { reason } = error;
  if (reason === 'conflict')
    return [__('Nothing was saved. Load this page again to see what is there now.', 'rmi-widgets'), [detail]];
  if (reason === 'network') return [__('The server cannot be reached. Nothing was saved.', 'rmi-widgets'), [detail]];
  return [__('Nothing was saved.', 'rmi-widgets'), [detail]];
}
