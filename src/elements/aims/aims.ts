import { RmiSection } from '../../base/section.js';

/**
 * Shows what the department wants to achieve, as a list.
 *
 * @tag rmi-aims
 * @summary What the department wants to achieve.
 * @slot - Shown without data.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart intro - A paragraph before the list.
 * @csspart list - The list.
 * @csspart item - An entry of the list.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiAims extends RmiSection {
  static get tag() {
    return 'rmi-aims' as const;
  }

  protected override readonly section = 'aims';
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-aims': RmiAims;
  }
}
