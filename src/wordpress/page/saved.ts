/** The editor in its frame has saved: the list of versions below it follows, and the editor stays as it is. */
import type { StoredChangeEvent } from '../../editor/saving/stored-change-event.js';
import type { Stored } from '../../editor/storage/storage.js';
import { ask } from '../../source/load.js';

/** What of the page comes from the server and changes with each version. */
const PARTS = ['.rmi-start', '#rmi-record'];

export function whenSaved(frame: HTMLIFrameElement | null | undefined, tell: (stored: Stored) => void): void {
  const saved = (event: Event): void => {
    tell((event as StoredChangeEvent).stored);
    void renew();
  };
  const listen = (): void => frame?.contentDocument?.addEventListener('stored-change', saved);
  // The frame may be there before this script is.
  listen();
  frame?.addEventListener('load', listen);
}

async function renew(): Promise<void> {
  const response = await ask(location.href, 'no-store');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of PARTS) {
    const now = page.querySelector(part);
    if (now) document.querySelector(part)?.replaceWith(now);
    else document.querySelector(part)?.remove();
  }
}
