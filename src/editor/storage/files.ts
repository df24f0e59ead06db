/** A data file and the translations beside it, wherever files lie: how they are opened, and saved all or none. */
import { LOCALES } from '../../i18n/codes.js';
import type { DataDocument } from '../document/document.js';
import { isEqual } from '../document/equal.js';
import type { JsonObject } from '../document/json.js';
import { jsonText, readJson, withStamp } from './json-text.js';
import { StorageError, type Stored } from './storage.js';

/** One file as it lay there. */
export interface FileVersion {
  readonly text: string;
  /** What tells this version from others. */
  readonly revision: string;
}

/** A folder of files. Each method throws a StorageError. */
export interface Files {
  /** @returns undefined where there is no such file */
  read(name: string): Promise<FileVersion | undefined>;
  /** @param upon what the file must still be; undefined: it must not exist. Else the reason is `conflict` */
  write(name: string, text: string, upon: FileVersion | undefined): Promise<FileVersion>;
  /** @param upon what the file must still be */
  remove(name: string, upon: FileVersion): Promise<void>;
}

/** The languages a data file is translated into. */
export const LANGUAGES: readonly string[] = LOCALES.filter((locale) => locale !== 'de');
/** Where the translations of a language lie, beside the data file. */
export const overlayName = (lang: string): string => `translations/${lang}.json`;
/** In place of a revision: an overlay that is no JSON. It is left alone. */
const UNREADABLE = 'unreadable';

/** Opens a data file and its translations; those that are not there are no error. */
export async function openFiles(files: Files, name: string): Promise<Stored> {
  const [file, ...overlays] = await Promise.all([
    files.read(name),
    ...LANGUAGES.map((lang) => readOverlay(files, lang)),
  ]);
  if (!file) throw new StorageError('missing', name, 'there is no such file');
  const content = readJson(file.text);
  if (!content) throw new StorageError('not-json', name, startOf(file.text));
  const translations: Record<string, JsonObject> = {};
  const revisions: Record<string, string> = { [name]: file.revision };
  overlays.forEach((overlay, i) => {
    // A server may answer a page for whatever it does not have.
    if (!overlay || /^\s*</.test(overlay.text)) return;
    const lang = LANGUAGES[i]!;
    const read = readJson(overlay.text);
    revisions[overlayName(lang)] = read && !read.broken ? overlay.revision : UNREADABLE;
    if (read && !read.broken) translations[lang] = read.value;
  });
  return {
    document: { data: content.value, translations },
    revisions,
    ...(content.broken && { broken: content.broken }),
  };
}

/** Some servers forbid whatever they do not have. */
async function readOverlay(files: Files, lang: string): Promise<FileVersion | undefined> {
  try {
    return await files.read(overlayName(lang));
  } catch (error) {
    if (error instanceof StorageError && ['forbidden', 'password'].includes(error.reason)) return undefined;
    throw error;
  }
}

/** One file that a save is to write. */
interface Change {
  readonly name: string;
  readonly text: string;
  /** What lay there when it was opened; undefined where nothing did. */
  readonly before: JsonObject | undefined;
}

/**
 * Saves what changed, all or none: if a file cannot be written, those before it are put back.
 *
 * @param written what we wrote ourselves before, by name: no conflict if it lies there, whatever was heard of it
 */
export async function saveFiles(
  files: Files,
  name: string,
  document: DataDocument,
  before: Stored,
  written: Map<string, string>,
): Promise<Stored> {
  const changes = changesOf(name, document, before);
  const current = new Map<string, FileVersion | undefined>();
  for (const change of changes) current.set(change.name, await unchanged(files, change, written));
  const done: { readonly change: Change; readonly version: FileVersion }[] = [];
  try {
    for (const change of changes) {
      written.set(change.name, change.text);
      const version = await files.write(change.name, change.text, current.get(change.name));
      done.push({ change, version });
    }
  } catch (error) {
    const left: string[] = [];
    for (const { change, version } of done.reverse())
      if (!(await putBack(files, change.name, version, current.get(change.name)))) left.push(change.name);
    throw failed(error, left);
  }
  const revisions = {
    ...before.revisions,
    ...Object.fromEntries(done.map(({ change, version }) => [change.name, version.revision])),
  };
  const data = changes.find((change) => change.name === name);
  return {
    document: {
      data: data ? (JSON.parse(data.text) as JsonObject) : before.document.data,
      translations: document.translations,
    },
    revisions,
  };
}

/** The translations come first: a page that meets them too early ignores them. */
function changesOf(
  name: string,
  { data, translations }: DataDocument,
  { document, revisions }: Stored,
): readonly Change[] {
  const overlays = Object.keys({ ...document.translations, ...translations })
    .filter((lang) => !isEqual(translations[lang], document.translations[lang]))
    .map((lang) => ({
      name: overlayName(lang),
      text: jsonText(translations[lang] ?? {}),
      before: document.translations[lang],
    }));
  const unreadable = overlays.find((overlay) => revisions[overlay.name] === UNREADABLE);
  if (unreadable) throw new StorageError('not-json', unreadable.name, 'what lies there is no JSON; it would be lost');
  const stamped = withStamp(data);
  const isNew = revisions[name] === undefined;
  const file = { name, text: jsonText(stamped), before: isNew ? undefined : document.data };
  const isChanged = ![data, stamped].some((version) => isEqual(withoutStamp(version), withoutStamp(document.data)));
  return isNew || isChanged ? [...overlays, file] : overlays;
}

/** What lies there now, if it is still what was opened. */
async function unchanged(
  files: Files,
  { name, before }: Change,
  written: ReadonlyMap<string, string>,
): Promise<FileVersion | undefined> {
  const version = await files.read(name);
  if (version && version.text === written.get(name)) return version;
  const now = version && readJson(version.text);
  if (before ? now && !now.broken && isEqual(withoutStamp(now.value), withoutStamp(before)) : !version) return version;
  throw new StorageError('conflict', name, version ? 'somebody else has changed it' : 'it is no longer there');
}

/** Whether a file is again what it was before; not where somebody else has changed it in between. */
async function putBack(
  files: Files,
  name: string,
  version: FileVersion,
  before: FileVersion | undefined,
): Promise<boolean> {
  try {
    if (before) await files.write(name, before.text, version);
    else await files.remove(name, version);
    return true;
  } catch {
    return false;
  }
}

function failed(error: unknown, left: readonly string[]): unknown {
  if (!(error instanceof StorageError) || !left.length) return error;
  const { reason, file, detail, theirs } = error;
  return new StorageError(reason, file, `${detail}; not put back: ${left.join(', ')}`, theirs, left);
}

const withoutStamp = ({ checked: _, ...content }: JsonObject): JsonObject => content;
const startOf = (text: string): string => `expected JSON, received ${JSON.stringify(text.trim().slice(0, 60))}`;
