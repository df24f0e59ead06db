/** The only fetch: one request per address and page, however many widgets ask. */
import type { Issue } from '../model/explain.js';
import type { RmiData } from '../model/schema.js';
import { sift } from '../model/sift.js';

/** Why a data file could not be had. */
export type FailureReason = 'network' | 'timeout' | 'status' | 'not-json' | 'unusable';

/** Thrown where there is no usable data file; the message says what, where, and what would be right. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(
    readonly url: string,
    readonly reason: FailureReason,
    detail: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(`${url}: ${detail}`);
  }
}

/** A data file and what was wrong in it. */
export interface Loaded {
  readonly data: RmiData;
  readonly issues: readonly Issue[];
}

const PATIENCE = 20_000;
const requests = new Map<string, Promise<Loaded>>();
const arrived = new Map<string, Loaded>();
const begun = new Map<string, Promise<Response>>();

/** Takes over a request that was begun before this module was here. */
export const adopt = (url: string, answer: Promise<Response>): void => void begun.set(url, answer);

/**
 * Loads a data file. A failed request is forgotten, so that the next call tries again.
 *
 * @param url absolute address
 * @throws DataError
 */
export function load(url: string): Promise<Loaded> {
  let request = requests.get(url);
  if (!request) {
    request = fetchFile(url);
    requests.set(url, request);
    request.then(
      (loaded) => arrived.set(url, loaded),
      () => requests.delete(url),
    );
  }
  return request;
}

/** The file if it is here already, so that a later widget renders at once. */
export const loaded = (url: string): Loaded | undefined => arrived.get(url);

async function fetchFile(url: string): Promise<Loaded> {
  const body = await request(url);
  let json: unknown;
  try {
    json = JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch (error) {
    const what =
      /^\s*</.test(body) ? 'this is HTML'
      : body.trim() ? (error as Error).message
      : 'the file is empty';
    throw new DataError(url, 'not-json', `${what}; expected a JSON data file`);
  }
  return usable(json, url);
}

async function request(url: string): Promise<string> {
  let response: Response;
  try {
    const early = begun.get(url);
    begun.delete(url);
    response = await (early ?? fetch(url, { signal: AbortSignal.timeout(PATIENCE) }));
    if (response.ok) return await response.text();
  } catch (error) {
    const late = (error as Error).name === 'TimeoutError';
    throw new DataError(
      url,
      late ? 'timeout' : 'network',
      late ?
        `no answer within ${PATIENCE / 1000} seconds`
      : 'no connection, or the server does not allow this page to read it (CORS)',
    );
  }
  throw new DataError(url, 'status', `the server answered ${response.status}; expected a JSON data file here`);
}

/**
 * What is sound in a file.
 *
 * @param url where it is from, for messages
 * @throws DataError where nothing usable is left
 */
export async function usable(json: unknown, url: string): Promise<Loaded> {
  const { data, faults } = sift(json);
  if (data && !faults.length) return { data, issues: [] };
  // The words are loaded only for a file that needs them; without them the sound part still shows.
  const issues = await import('../model/explain.js').then(
    ({ explain }) => faults.map(explain),
    () => [],
  );
  if (data) return { data, issues };
  throw new DataError(url, 'unusable', issues.map(({ message }) => message).join('; '), issues);
}
