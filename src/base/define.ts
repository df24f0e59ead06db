/** Registration, apart from the classes: importing a class defines nothing. */
import type { Answer } from '../source/load.js';
import { warnInWords } from './log.js';

/** Written in by the build, from package.json. */
declare const RMI_VERSION: string | undefined;

/** Which release this is; `source` where nothing has been built. */
export const version: string = typeof RMI_VERSION === 'string' ? RMI_VERSION : 'source';

/** A widget class: it knows its tag and the widgets it is made of. */
export interface WidgetClass extends CustomElementConstructor {
  readonly tag: string;
  readonly uses?: readonly WidgetClass[];
  /** The release it is from. */
  readonly version?: string;
  /** Names of the attributes it reads. */
  readonly observedAttributes?: readonly string[];
  define(): void;
  /** Takes over a request for a data file that was begun before the widget was here. */
  adopt?(url: string, answer: Promise<Answer>): void;
}

/**
 * Defines a widget and those it is made of. A tag that is taken stays as it is; another copy of us on the page is told
 * once. Quiet where there are no tags: a framework that renders on a server imports what it shows. Quiet too in a browser
 * that is too old, where the author's text stays; `Object.hasOwn` came last of what we cannot do without.
 */
export function define(widget: WidgetClass): void {
  widget.uses?.forEach(define);
  const registry = 'hasOwn' in Object ? (globalThis.customElements as CustomElementRegistry | undefined) : undefined;
  const first = registry?.get(widget.tag) as WidgetClass | undefined;
  if (!first) registry?.define(widget.tag, widget);
  else if (first !== widget) warnInWords('', ({ twoCopies }) => twoCopies(first.version, version));
}
