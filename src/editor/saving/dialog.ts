import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { EditorElement } from '../base/editor-element.js';
import { keepPlace } from '../base/keep-place.js';

/** A question that has to be answered before work goes on. Opens as soon as it is on the page. */
export abstract class EditorDialog extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return {};
  }

  /** Where the focus was. */
  #before: Element | null = null;

  protected abstract get heading(): string;
  protected abstract body(): TemplateResult;

  /** What Escape does; nothing is decided by it. */
  protected dismiss(): void {
    this.dispatchEvent(new Event('dialog-dismiss'));
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="dialog-heading" @cancel=${this.#cancelled}>
      <h2 id="dialog-heading" tabindex="-1">${this.heading}</h2>
      ${this.body()}
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.#before = document.activeElement;
    this.querySelector('dialog')!.showModal();
    this.querySelector<HTMLElement>('#dialog-heading')!.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#before instanceof HTMLElement) this.#before.focus();
    keepPlace();
  }

  readonly #cancelled = (event: Event): void => {
    event.preventDefault();
    this.dismiss();
  };
}
