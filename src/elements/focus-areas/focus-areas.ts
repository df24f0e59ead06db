import { RmiSection } from '../../base/section.js';

/**
 * Shows what the department concentrates on.
 *
 * @tag rmi-focus-areas
 * @summary What the department concentrates on.
 * @slot - Shown without data.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart intro - A paragraph before the list.
 * @csspart list - The list.
 * @csspart item - An entry of the list.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiFocusAreas extends RmiSection {
  static get tag() {
    return 'rmi-focus-areas' as const;
  }

  protected override readonly section = 'focusAreas';
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-focus-areas': RmiFocusAreas;
  }
}
