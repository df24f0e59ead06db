/** Files on a web server, read by GET and written by PUT over nothing but what was read (RFC 9110, section 13). */
import { wait as pass } from '../base/wait.js';
import type { Files, FileVersion } from './files.js';
import { StorageError, type StorageFailureReason } from './storage.js';

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface Surroundings {
  readonly fetch?: Fetch;
  /** Lets some milliseconds pass. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30_000;
/** Apache calls the tag of a file weak while the file is younger than a second or two, and a weak one matches nothing. */
const REST = 1_100;
const TRIES = 4;

const REASONS: Readonly<Record<number, StorageFailureReason>> = {
  401: 'password',
  403: 'forbidden',
  404: 'missing',
  409: 'missing',
  410: 'missing',
  507: 'full',
};

export class HttpFiles implements Files {
  /** Whether the server refuses to overwrite another version than we say; unknown before it was asked. */
  honoursConditions: boolean | undefined;
  readonly #address: string;
  readonly #fetch: Fetch;
  readonly #wait: (milliseconds: number) => Promise<void>;

  /** @param address absolute address of a file in the folder */
  constructor(address: string, { fetch = (url, init) => globalThis.fetch(url, init), wait = pass }: Surroundings) {
    this.#address = address;
    this.#fetch = fetch;
    this.#wait = wait;
  }

  async read(name: string): Promise<FileVersion | undefined> {
    const response = await this.#get(name);
    if (!response) return undefined;
    const text = await response.text().catch((error: unknown) => unreachable(name, error));
    return { text, revision: response.headers.get('etag') ?? '' };
  }

  /**
   * Finds out whether the server honours conditions, in a way that changes nothing on any server: it is asked to write
   * what lies there already, in its place, under the condition that another version lies there. nginx refuses such a
   * part of a file, and would ignore the condition; Apache refuses because of the condition.
   */
  async ask(name: string): Promise<void> {
    const response = await this.#get(name);
    const bytes = await response?.arrayBuffer();
    if (!bytes?.byteLength) return;
    const range = `bytes 0-${bytes.byteLength - 1}/${bytes.byteLength}`;
    const headers = { 'If-Match': '"rmi-editor-asks"', 'Content-Range': range };
    // A server of another origin may not allow the question; then nothing is known of it.
    const answer = await this.#put(name, bytes, headers).catch(() => undefined);
    if (answer && [401, 403, 405].includes(answer.status)) throw refusal(name, answer);
    this.honoursConditions = answer?.status === 412;
  }

  async write(name: string, text: string, upon: FileVersion | undefined): Promise<FileVersion> {
    let version = upon;
    for (let tries = 1; ; tries++) {
      // Where nobody else looks, this is as near as one can get.
      if (!this.honoursConditions) await this.#stillThere(name, version);
      const response = await this.#put(name, text, conditionOf(version)).catch((error: unknown) => error);
      if (!(response instanceof Response)) return this.#written(name, text, version, response);
      if (response.status === 409 && !version && tries === 1 && (await this.#makeFolder(name))) continue;
      if (response.status !== 412) {
        if (!response.ok) throw refusal(name, response);
        return this.#written(name, text, version, response);
      }
      version = await this.#stillThere(name, version);
      if (tries === TRIES) throw refusal(name, response);
      await this.#wait(REST);
      version = await this.#stillThere(name, version);
    }
  }

  async remove(name: string, upon: FileVersion): Promise<void> {
    if (!this.honoursConditions) await this.#stillThere(name, upon);
    const response = await this.#send(name, { method: 'DELETE', headers: conditionOf(upon) });
    if (!response.ok) throw refusal(name, response);
  }

  /** A file that is still what it was, and by which tag it is known by now. */
  async #stillThere(name: string, upon: FileVersion | undefined): Promise<FileVersion | undefined> {
    const now = await this.read(name);
    const isPage = now && /^\s*</.test(now.text);
    if (upon ? now?.text === upon.text : !now || isPage) return upon && now;
    throw new StorageError('conflict', name, 'somebody else has changed it');
  }

  /** What lies there after a write, if it is what was written: an answer alone says little. */
  async #written(name: string, text: string, before: FileVersion | undefined, answer: unknown): Promise<FileVersion> {
    const now = await this.read(name);
    if (now?.text === text) return now;
    if (!(answer instanceof Response)) return unreachable(name, answer);
    const { status, headers } = answer;
    const isPage = status === 200 && headers.get('content-type')?.startsWith('text/html');
    if (now?.text !== before?.text && !isPage) throw new StorageError('conflict', name, 'somebody else has changed it');
    const detail = `the server answered ${status}, but the file is as it was`;
    throw new StorageError(isPage ? 'not-json' : 'not-saved', name, detail);
  }

  async #makeFolder(name: string): Promise<boolean> {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    return folder !== '' && (await this.#send(folder, { method: 'MKCOL' })).ok;
  }

  async #get(name: string): Promise<Response | undefined> {
    const response = await this.#send(name, { cache: 'no-store' });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw refusal(name, response);
    return response;
  }

  #put(name: string, body: BodyInit, headers: Record<string, string>): Promise<Response> {
    return this.#send(name, { method: 'PUT', body, headers: { 'Content-Type': 'application/json', ...headers } });
  }

  async #send(name: string, init: RequestInit): Promise<Response> {
    const { href } = new URL(name, this.#address);
    try {
      return await this.#fetch(href, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    } catch (error) {
      return unreachable(name, error);
    }
  }
}

/**
 * The condition that a version still lies there. Servers that compress mark the tag of the file as weak or by a suffix;
 * what is written is not compressed, and known by the plain one.
 */
function conditionOf(version: FileVersion | undefined): Record<string, string> {
  if (!version) return { 'If-None-Match': '*' };
  const { revision } = version;
  if (!revision) return {};
  const strong = revision.replace(/^W\//, '');
  const plain = strong.replace(/(?:--?|;)(?:gzip|br|zstd|deflate)"$/, '"');
  return { 'If-Match': [...new Set([plain, strong])].join(', ') };
}

function refusal(name: string, { status, statusText }: Response): StorageError {
  const reason = REASONS[status] ?? (status >= 500 && status !== 501 ? 'network' : 'not-saved');
  return new StorageError(reason, name, `the server answered ${status} ${statusText}`.trim());
}

function unreachable(name: string, error: unknown): never {
  if (error instanceof StorageError) throw error;
  throw new StorageError('network', name, error instanceof Error ? error.message : String(error));
}
