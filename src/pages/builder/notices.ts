/** What is wrong, said above the form. */
import { html, render } from 'lit';

export class Notices {
  readonly #place: HTMLElement;
  /** By what they are about; asked again when the language changes. */
  readonly #notices = new Map<string, () => string>();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  show(about: string, say: () => string): void {
    this.#notices.set(about, say);
    this.render();
  }

  hide(about: string): void {
    if (this.#notices.delete(about)) this.render();
  }

  /** Says everything in the language of the day. */
  render(): void {
    const paragraphs = [...this.#notices.values()].map((say) => html`<p class="notice">${say()}</p>`);
    render(paragraphs, this.#place);
  }
}
