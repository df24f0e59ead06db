import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { RmiPublisher } from '../../base/publisher.js';
import { notifySurroundings } from '../../dom/surroundings.js';
import type { RmiData } from '../../model/schema.js';

/**
 * Gives every widget inside it the same data file. Shows nothing of its own: what you write between the tags stays as it is.
 *
 * @tag rmi-data
 * @summary One data file for all widgets inside.
 * @slot - Widgets, and anything else.
 * @fires {RmiReadyEvent} rmi-ready - The file is here. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - There is no usable file. Does not bubble.
 */
export class RmiDataProvider extends RmiPublisher<RmiData> {
  static get tag() {
    return 'rmi-data' as const;
  }

  static override get styles() {
    return css`
      :host {
        display: contents;
      }
    `;
  }

  protected select(data: RmiData): RmiData {
    return data;
  }

  protected view(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override render(): TemplateResult {
    return this.view();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A property is nothing the widgets inside could watch.
    if (changed.has('data')) void this.updateComplete.then(notifySurroundings);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-data': RmiDataProvider;
  }
}
