/** Which data file an element means. */

import { nearest } from '../dom/nearest.js';
import type { RmiData } from '../model/schema.js';

/**
 * The address of the data file of an element: its own `src`, that of the nearest `<rmi-data>`, the page's
 * `<link rel="rmi-data">`, or `data/rmi.json` beside the script. An empty `src` counts as none. An `<rmi-data>` that was
 * given the data itself hands on these.
 */
export function findSource(element: Element): string | RmiData {
  const href =
    given(element) || provided(element) || document.querySelector('link[rel="rmi-data"]')?.getAttribute('href');
  if (!href) return home() + 'data/rmi.json';
  try {
    return typeof href === 'object' ? href : new URL(href, document.baseURI).href;
  } catch {
    // No address at all: loading it fails like that of a file that is not there, and says which.
    return href;
  }
}

/** What an author gave an element as attribute, or a framework as property. */
const given = (element: Element): string | null | undefined =>
  (element as { src?: string }).src ?? element.getAttribute('src');

function provided(element: Element): string | RmiData | undefined {
  const provider: (Element & { data?: RmiData }) | null = nearest(element, 'rmi-data');
  return provider ? provider.data || given(provider) || provided(provider) : undefined;
}

/** The folder this script was loaded from; modules below it lie in `chunks/` or `elements/`. */
const home = (): string => import.meta.url.replace(/((chunks|elements)\/)?[^/]*$/, '');
