import type { PropertyDeclarations, PropertyValues } from 'lit';
import { RmiElement } from './element.js';

/** A widget that stands for a whole data file, and can tell search engines of it. */
export abstract class RmiPublisher<Part = unknown> extends RmiElement<Part> {
  static override get properties(): PropertyDeclarations {
    return { jsonLd: { attribute: 'json-ld', type: Boolean } };
  }

  /** Whether the page gets the data file as schema.org JSON-LD, for search engines; once, however many widgets ask. */
  jsonLd = false;

  #hasPublished = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#publish();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    void this.#publish();
  }

  async #publish(): Promise<void> {
    const isWanted = this.jsonLd && this.isConnected && this.state === 'ready';
    if (!isWanted && !this.#hasPublished) return;
    const { publishJsonLd } = await import('./structured-data.js');
    this.#hasPublished = isWanted;
    publishJsonLd(this, isWanted ? this.file : undefined);
  }
}
