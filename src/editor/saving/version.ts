import type { DataDocument } from '../document/document.js';
import { downloadDocument } from '../storage/download.js';

/** Offers one version of a document, all of it: `rmi-vorher.zip`. */
export function downloadVersion(name: string, document: DataDocument, version: string): void {
  const file = name
    .split(/[/?#]/)
    .at(-1)!
    .replace(/\.(json|zip)$/, '');
  downloadDocument(`${file || 'rmi'}-${version}.json`, document);
}
