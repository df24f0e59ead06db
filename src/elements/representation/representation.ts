import { RmiSection } from '../../base/section.js';

/**
 * Shows where the department speaks for the city and its people.
 *
 * @tag rmi-representation
 * @summary Where the department speaks for others.
 * @slot - Shown without data.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart intro - A paragraph before the list.
 * @csspart list - The list.
 * @csspart item - An entry of the list.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiRepresentation extends RmiSection {
  static get tag() {
    return 'rmi-representation' as const;
  }

  protected override readonly section = 'representation';
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-representation': RmiRepresentation;
  }
}
