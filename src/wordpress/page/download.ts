/** All files of a version, as one zip file, as it can be uploaded again. */
import { strToU8, zipSync } from 'fflate';
import type { Stored } from '../../editor/storage/storage.js';

export function download({ document: { data, translations } }: Stored, revision: number): void {
  const written = (json: object): Uint8Array => strToU8(`${JSON.stringify(json, null, 2)}\n`);
  const files = Object.entries(translations).map(([language, overlay]) => [`${language}.json`, written(overlay)]);
  const zip = zipSync({
    'rmi.json': written(data),
    translations: Object.fromEntries(files) as Record<string, Uint8Array>,
  });
  const href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
  const link = Object.assign(document.createElement('a'), { href, download: `rmi-widgets-${revision}.zip` });
  link.click();
  URL.revokeObjectURL(href);
}
