/** The data of a WordPress site, over the routes of our plugin: revisions, and nobody's change is written over. */
import { parse } from '../../model/parse.js';
import { stampOf } from '../../model/stamp.js';
import type { DataDocument } from '../document/document.js';
import { isEqual } from '../document/equal.js';
import type { JsonObject } from '../document/json.js';
import { StorageError, type DocumentStorage, type StorageFailureReason, type Stored } from './storage.js';
import { makeTexts, type FallbackTexts } from './wordpress-texts.js';

/** What the plugin tells the page; see src/wordpress/plugin/includes/page.php. */
export interface WordPressSettings {
  /** Address of the routes, with a slash at its end. */
  readonly root: string;
  readonly nonce: string;
  /** Where a new nonce is to be had, once that one is too old. */
  readonly nonceAddress: string;
  /** Address of the site, to show. */
  readonly site: string;
  /** The language of whoever is signed in: `de`. */
  readonly lang: string;
  /** Address of the worker that makes the texts for readers without script. */
  readonly texts: string;
}

/** What an administrator may set for the whole site. */
export interface SiteSettings {
  /** Address of another city's file; empty for the site's own. */
  readonly address: string;
  readonly theme: string;
  /** Languages that readers are offered, with spaces between them; empty for all. */
  readonly languages: string;
}

const DATA = 'rmi.json';

/** What the routes answer: JSON texts by name. */
interface Answer {
  readonly revision: number;
  readonly files: Readonly<Record<string, string>>;
}

/** Where the editor stands in a frame of the plugin's page, that page says so; undefined anywhere else. */
export function wordPressAround(frame: Element | null): WordPressSettings | undefined {
  const settings = frame?.getAttribute('data-wordpress');
  return settings ? (JSON.parse(settings) as WordPressSettings) : undefined;
}

export class WordPressStorage implements DocumentStorage {
  readonly kind = 'wordpress';
  readonly protectsOthers = true;
  readonly name: string;
  readonly #settings: WordPressSettings;
  readonly #now: () => number;
  #nonce: string;

  constructor(settings: WordPressSettings, now: () => number) {
    this.name = settings.site;
    this.#settings = settings;
    this.#nonce = settings.nonce;
    this.#now = now;
  }

  async open(): Promise<Stored> {
    return storedOf(await this.#answer('data'));
  }

  /** @param note what was changed, for the list of versions */
  async save(document: DataDocument, before: Pick<Stored, 'revisions'>, note = ''): Promise<Stored> {
    const files = filesOf(document);
    const { texts, fault } = await this.#textsOf(document);
    const body = JSON.stringify({ files, note, texts });
    const { revision } = await this.#answer('data', { method: 'PUT', body, headers: matching(before) });
    return { ...storedOf({ revision, files }), ...(fault !== undefined && { fallbackFault: fault }) };
  }

  /** One of the versions before. */
  async openVersion(revision: number): Promise<Stored> {
    return storedOf(await this.#answer(`versions/${revision}`));
  }

  async restore(revision: number, before: Pick<Stored, 'revisions'>): Promise<void> {
    await this.#answer(`versions/${revision}/restore`, { method: 'POST', headers: matching(before) });
  }

  /**
   * The look, and another city's file instead of one's own.
   *
   * @param document that file, for its texts; null where the site has its own
   * @returns why the texts for readers without script could not be made
   */
  async saveSettings(settings: SiteSettings, document: DataDocument | null): Promise<string | undefined> {
    const { texts, fault } = document ? await this.#textsOf(document) : { texts: {} };
    await this.#answer('settings', { method: 'PUT', body: JSON.stringify({ ...settings, texts }) });
    return fault;
  }

  /** For readers without script. Without them the facts are saved all the same: the widgets do not need them. */
  async #textsOf({ data, translations }: DataDocument): Promise<{ texts: FallbackTexts; fault?: string }> {
    try {
      return { texts: await makeTexts(this.#settings.texts, { data, translations, at: this.#now() }) };
    } catch (error) {
      return { texts: {}, fault: (error as Error).message };
    }
  }

  /** A nonce holds for a day at most; who is signed in still gets another. */
  async #renewNonce(message: string): Promise<void> {
    const response = await asked(this.#settings.nonceAddress);
    const nonce = await response.text();
    if (!response.ok || !/^\w+$/.test(nonce) || nonce === this.#nonce || nonce === '0')
      throw new StorageError('password', DATA, message);
    this.#nonce = nonce;
  }

  async #answer(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { ...init.headers, 'X-WP-Nonce': this.#nonce, 'Content-Type': 'application/json' };
    const response = await asked(this.#settings.root + path, { ...init, headers });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer) return answer as Answer;
    const { code, message = String(response.status) } = Object(answer) as { code?: string; message?: string };
    if (code === 'rest_cookie_invalid_nonce') {
      await this.#renewNonce(message);
      return this.#answer(path, init);
    }
    const reason = REASONS[response.status] ?? 'not-saved';
    const theirs = reason === 'conflict' ? await this.open() : undefined;
    throw new StorageError(reason, DATA, message, theirs);
  }
}

/** Asks the site; never a cache. */
const asked = (address: string, init: RequestInit = {}): Promise<Response> =>
  fetch(address, { ...init, cache: 'no-store' }).catch((error: Error) => {
    throw new StorageError('network', DATA, error.message);
  });

const REASONS: Readonly<Record<number, StorageFailureReason>> = {
  401: 'password',
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  412: 'conflict',
  413: 'full',
};

const matching = ({ revisions }: Pick<Stored, 'revisions'>): Record<string, string> => ({
  'If-Match': `"${revisions[DATA] ?? 0}"`,
});

const filesOf = ({ data, translations }: DataDocument): Record<string, string> => ({
  [DATA]: written(stamped(data)),
  ...Object.fromEntries(
    Object.entries(translations).map(([language, overlay]) => [`translations/${language}.json`, written(overlay)]),
  ),
});

/** With the stamp of a sound file, so that phones need not look at it again; see model/stamp.ts. */
function stamped({ checked: _, ...data }: JsonObject): JsonObject {
  const { $schema: _schema, ...content } = data;
  const { data: sound, issues } = parse(content);
  return !issues.length && isEqual(sound, content) ? { checked: stampOf(data), ...data } : data;
}

const written = (json: JsonObject): string => `${JSON.stringify(json, null, 2)}\n`;

function storedOf({ revision, files }: Answer): Stored {
  const translations: Record<string, JsonObject> = {};
  for (const [name, text] of Object.entries(files)) {
    const language = /^translations\/(.+)\.json$/.exec(name)?.[1];
    if (language) translations[language] = JSON.parse(text) as JsonObject;
  }
  const data = JSON.parse(files[DATA] ?? '{}') as JsonObject;
  const revisions = Object.fromEntries(Object.keys(files).map((name) => [name, String(revision)]));
  return { document: { data, translations }, revisions: { [DATA]: String(revision), ...revisions } };
}
