/** The only fetch: one request per address and page, however many widgets ask. */
import type { Issue } from '../model/explain.js';
import type { RmiData } from '../model/schema.js';
import { inWords } from '../model/in-words.js';
import { sound, stampOf } from '../model/stamp.js';

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

/** How long an answer may take, in milliseconds. */
export const PATIENCE = 20_000;
/** The files that are here, by address, so that a later widget renders at once. */
export const arrived = new Map<string, Loaded>();
const requests = new Map<string, Promise<Loaded>>();
const begun = new Map<string, Promise<Answer>>();

/** What of a server's answer is looked at. */
export interface Answer extends Pick<Response, 'ok' | 'status'> {
  text(): string | Promise<string>;
}

/** Takes over a request that was begun before this module was here. */
export const adopt = (url: string, answer: Promise<Answer>): void => void begun.set(url, answer);

/**
 * Loads a data file. A failed request is forgotten, so that the next call tries again.
 *
 * @param url absolute address
 * @throws DataError
 */
export const load = (url: string): Promise<Loaded> =>
  once(requests, url, async () => {
    const loaded = await fetchFile(url);
    arrived.set(url, loaded);
    return loaded;
  });

/** One request per address, while it has not failed. */
export function once<T>(requests: Map<string, Promise<T>>, url: string, make: (url: string) => Promise<T>): Promise<T> {
  let request = requests.get(url);
  if (!request) {
    request = make(url);
    requests.set(url, request);
    request.catch(() => requests.delete(url));
  }
  return request;
}

/**
 * Asks the server for a data file, whoever has asked before.
 *
 * @param cache how, as in `fetch`: `no-cache` asks whether the copy in the browser is still right
 * @throws DataError
 */
export async function fetchFile(url: string, cache?: RequestCache): Promise<Loaded> {
  let reason: FailureReason = 'network';
  let received: unknown;
  try {
    const early = begun.get(url);
    begun.delete(url);
    const response = await (early ?? ask(url, cache));
    const body = await response.text();
    [reason, received] = response.ok ? ['not-json', body] : ['status', response.status];
    if (response.ok) return await usable(JSON.parse(body), url);
  } catch (error) {
    if (error instanceof DataError) throw error;
    if ((error as Error).name === 'TimeoutError') [reason, received] = ['timeout', PATIENCE / 1000];
  }
  throw new DataError(url, reason, await inWords(reason, ({ noFile }) => noFile(reason, received)));
}

/** A request that does not wait for ever, but in Chromium before 103, Safari before 16 and Firefox before 100. */
export const ask = (url: string, cache: RequestCache = 'default'): Promise<Response> =>
  fetch(url, { cache, signal: AbortSignal.timeout?.(PATIENCE) });

/**
 * What is sound in a file.
 *
 * @param url where it is from, for messages
 * @throws DataError where nothing usable is left
 */
export async function usable(json: unknown, url: string): Promise<Loaded> {
  const { checked, ...content } = Object(json) as { checked?: number };
  // Only a file that nobody has looked at brings what looks.
  if (checked && checked === stampOf(content)) {
    sound.add(content);
    return { data: content as RmiData, issues: [] };
  }
  const { parse } = await import('../model/parse.js').catch(() => {
    throw new DataError(url, 'network', 'its reader did not load');
  });
  const { data, issues } = parse(json);
  if (data) return { data, issues };
  throw new DataError(url, 'unusable', issues.map(({ message }) => message).join('; '), issues);
}
