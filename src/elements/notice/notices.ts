import { html, type TemplateResult } from 'lit';
import type { RmiElement } from '../../base/element.js';
import { RmiNotice, type Subject } from './notice.js';

/**
 * What readers should know just now of a contact, on top of another widget.
 *
 * @param withGeneral whether what everybody should know is said too. Default: unless a composite says it
 */
export function notices(widget: RmiElement, contact?: Subject['contact'], withGeneral = !widget.entry): TemplateResult {
  RmiNotice.define();
  return html`<rmi-notice
    .data=${widget.file}
    .translations=${widget.overlay}
    .entry=${{ contact, withGeneral }}
  ></rmi-notice>`;
}
