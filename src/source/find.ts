/** Which data file an element means. */

import { nearest } from '../dom/nearest.js';

/**
 * The address of the data file of an element: its own `src`, that of the nearest `<rmi-data>`, the page's
 * `<link rel="rmi-data">`, or `data/rmi.json` beside the script.
 */
export function findSource(element: Element): string {
  const href =
    element.getAttribute('src') ??
    nearest(element, 'rmi-data[src]')?.getAttribute('src') ??
    document.querySelector('link[rel="rmi-data"]')?.getAttribute('href');
  return href ? new URL(href, document.baseURI).href : new URL('data/rmi.json', home()).href;
}

/** The folder this script was loaded from; modules below it lie in `chunks/` or `elements/`. */
const home = (): string => import.meta.url.replace(/((chunks|elements)\/)?[^/]*$/, '');
