import { RmiSection } from '../../base/section.js';

/**
 * Shows the principle the department works by, and its areas of work.
 *
 * @tag rmi-work-areas
 * @summary Principle and areas of work.
 * @slot - Shown without data.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart intro - A paragraph before the list.
 * @csspart list - The list.
 * @csspart item - An entry of the list.
 * @fires {RmiReadyEvent} rmi-ready - The data shows. Does not bubble.
 * @fires {RmiErrorEvent} rmi-error - The fallback shows. Does not bubble.
 */
export class RmiWorkAreas extends RmiSection {
  static get tag() {
    return 'rmi-work-areas' as const;
  }

  protected override readonly section = 'workAreas';
}

declare global {
  interface HTMLElementTagNameMap {
    'rmi-work-areas': RmiWorkAreas;
  }
}
