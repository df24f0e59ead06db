import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentStore } from '../document/store.js';
import { redo, undo } from './history.js';

/**
 * Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z, with ⌘ on a Mac, and the same from the browser's menus.
 *
 * In a field of the document they are the editor's, too, not the browser's: its own undo knows nothing of what happened
 * elsewhere, and would bring back texts the document no longer has. What is typed is undone a sentence at a time, as the
 * fields cut it into steps. In a search box, which is no part of the document, they stay the browser's (`data-own-undo`).
 */
export class UndoKeys implements ReactiveController {
  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly store: () => DocumentStore | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('beforeinput', this.#onInput);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('beforeinput', this.#onInput);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (key === 'y' || (key === 'z' && event.shiftKey)) this.#act(event, redo);
    else if (key === 'z') this.#act(event, undo);
  };

  readonly #onInput = (event: InputEvent): void => {
    if (event.inputType === 'historyUndo') this.#act(event, undo);
    else if (event.inputType === 'historyRedo') this.#act(event, redo);
  };

  #act(event: Event, act: typeof undo): void {
    const store = this.store();
    if (!store || (event.target instanceof Element && event.target.closest('[data-own-undo]'))) return;
    event.preventDefault();
    this.host.dispatchEvent(act(store));
  }
}
