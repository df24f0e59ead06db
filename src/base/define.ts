/** Registration, apart from the classes: importing a class defines nothing. */

/** A widget class: it knows its tag and the widgets it is made of. */
export interface WidgetClass extends CustomElementConstructor {
  readonly tag: string;
  readonly uses?: readonly WidgetClass[];
  define(): void;
  /** Takes over a request for a data file that was begun before the widget was here. */
  adopt?(url: string, answer: Promise<Response>): void;
}

/** Defines a widget and those it is made of. Quiet where a tag is taken already, by another copy of us for instance. */
export function define(widget: WidgetClass): void {
  widget.uses?.forEach(define);
  if (!customElements.get(widget.tag)) customElements.define(widget.tag, widget);
}
