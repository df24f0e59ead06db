/** Where nothing can be written: files are chosen, and come back as a download. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DataDocument } from '../document/document.js';
import { isEqual } from '../document/equal.js';
import { LANGUAGES, openFiles, overlayName, type Files, type FileVersion } from './files.js';
import { jsonText, withStamp } from './json-text.js';
import { offerDownload } from './offer-download.js';
import { StorageError, type DocumentStorage, type Stored } from './storage.js';

export class DownloadStorage implements DocumentStorage {
  readonly kind = 'download';
  /** Nobody's file is overwritten here. */
  readonly protectsOthers = true;
  readonly name: string;
  readonly #files: readonly File[];

  /** @param files the data file, and translations if there are any; or a zip of them. None: a new file */
  constructor(files: readonly File[], name = dataFileOf(files)?.name ?? 'rmi.json') {
    this.#files = files;
    this.name = name;
  }

  async open(): Promise<Stored> {
    const texts = await textsOf(this.#files);
    const name = [...texts.keys()].find((path) => !path.includes('/'));
    if (!name) throw new StorageError('missing', this.name, 'there is no data file among these');
    const files: Files = {
      read: (path) => Promise.resolve(versionOf(texts.get(path))),
      write: () => Promise.reject(new Error('read only')),
      remove: () => Promise.reject(new Error('read only')),
    };
    return openFiles(files, name);
  }

  /** Offers the data file with every translation that changed, as one zip. */
  save(document: DataDocument, before: Stored): Promise<Stored> {
    const { translations } = document;
    const changed = Object.keys(translations).filter(
      (lang) => !isEqual(translations[lang], before.document.translations[lang]),
    );
    downloadDocument(this.name, document, changed);
    return Promise.resolve({ document, revisions: before.revisions });
  }
}

/**
 * Offers a document as a download: one zip that is unpacked where the data file lies.
 *
 * @param name name of the data file
 * @param languages which translations come along; default: all
 */
export function downloadDocument(
  name: string,
  { data, translations }: DataDocument,
  languages: readonly string[] = Object.keys(translations),
): void {
  const file = name
    .split('/')
    .at(-1)!
    .replace(/\.zip$/, '.json');
  const overlays = languages.flatMap((lang): [string, Uint8Array][] => {
    const overlay = translations[lang];
    return overlay ? [[overlayName(lang), strToU8(jsonText(overlay))]] : [];
  });
  const zip = zipSync({ [file]: strToU8(jsonText(withStamp(data))), ...Object.fromEntries(overlays) });
  offerDownload(new Blob([zip], { type: 'application/zip' }), file.replace(/(\.json)?$/, '.zip'));
}

/** Offers a text as it lay there. */
export const downloadText = (name: string, text: string): void =>
  offerDownload(new Blob([text], { type: 'application/json' }), baseName(name));

const baseName = (path: string): string => path.split('/').at(-1)!;
const isOverlay = (path: string): boolean => LANGUAGES.includes(baseName(path).replace(/\.json$/, ''));
const dataFileOf = (files: readonly File[]): File | undefined => files.find(({ name }) => !isOverlay(name)) ?? files[0];

/** The texts of chosen files by the names they have beside the data file. */
async function textsOf(files: readonly File[]): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(files.map(textsIn));
  const texts = all.flat();
  // A lone file is the data file, whatever it is called.
  const data = texts.find(([path]) => !isOverlay(path)) ?? (texts.length === 1 ? texts[0] : undefined);
  return new Map(
    texts.map(([path, text]) => {
      const name = baseName(path);
      return [path === data?.[0] ? name : `translations/${name}`, text];
    }),
  );
}

async function textsIn(file: File): Promise<(readonly [path: string, text: string])[]> {
  if (!file.name.endsWith('.zip')) return [[file.name, await file.text()]];
  try {
    const entries = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
    return entries.filter(([path]) => path.endsWith('.json')).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  } catch (error) {
    throw new StorageError('not-json', file.name, (error as Error).message);
  }
}

const versionOf = (text: string | undefined): FileVersion | undefined =>
  text === undefined ? undefined : { text, revision: 'chosen' };
