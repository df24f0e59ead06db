import { RmiSection } from '../../base/section.js';

/**
 * Shows what the department is for, and how it goes about it.
 *
 * @tag rmi-overview
 * @summary What the department is for.
 * @slot - Shown without data.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart intro - A paragraph before the list.
 * @csspart list - The list.
 * @csspart item - An entry of the list.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiOverview extends RmiSection {
  static get tag() {
    return 'rmi-overview' as const;
  }

  protected override readonly section = 'overview';
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-overview': RmiOverview;
  }
}
