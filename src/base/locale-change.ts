/** The reader chose a language for all widgets of the page. Bubbles, so that the page can follow. */
export class RmiLocaleChangeEvent extends Event {
  constructor(
    /** Tag of the language. */
    readonly locale: string,
  ) {
    super('rmi-locale-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface DocumentEventMap {
    'rmi-locale-change': RmiLocaleChangeEvent;
  }
  interface HTMLElementEventMap {
    'rmi-locale-change': RmiLocaleChangeEvent;
  }
}
