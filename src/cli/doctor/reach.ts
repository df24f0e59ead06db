/** What a server, or the disk, answers for an address. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** An answer. */
export interface Reached {
  /** Where it came from in the end, after redirects. */
  readonly url: URL;
  /** Undefined for a file on the disk. */
  readonly status: number | undefined;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** An address, or nothing where a text is none. */
export const urlFrom = (text: string, base?: URL): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined;

const PATIENCE = 20_000;

/**
 * Asks for an address as a browser on a page would.
 *
 * @param origin of the page; sent along so that the server can allow it (CORS)
 * @returns what came, or in words why nothing did
 */
export async function reach(url: URL, origin?: string): Promise<Reached | string> {
  try {
    if (url.protocol === 'file:')
      return { url, status: undefined, headers: new Headers(), body: await readFile(fileURLToPath(url)) };
    const response = await fetch(url, {
      headers: origin ? { Origin: origin } : {},
      signal: AbortSignal.timeout(PATIENCE),
    });
    const body = Buffer.from(await response.arrayBuffer());
    return { url: new URL(response.url || url), status: response.status, headers: response.headers, body };
  } catch (error) {
    return reasonOf(error as Error & { cause?: { code?: string; message?: string } });
  }
}

function reasonOf({ name, message, cause, ...rest }: Error & { cause?: { code?: string; message?: string } }): string {
  if (name === 'TimeoutError') return `no answer within ${PATIENCE / 1000} seconds`;
  const code = cause?.code ?? (rest as { code?: string }).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'ECONNREFUSED') return 'the server refuses the connection';
  if (code === 'ENOTFOUND') return 'no server has this name';
  return cause?.message ?? message;
}

/** The type a server gave, without its parameters: `text/javascript`. */
export const typeOf = ({ headers }: Reached): string => (headers.get('content-type') ?? '').split(';')[0]!.trim();

/** The text of an answer, in the encoding the server named. */
export function textOf({ headers, body }: Reached): string {
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    // An encoding nobody knows; browsers take the usual one then, too.
    return new TextDecoder().decode(body);
  }
}

/** Whether a page of an origin may read an answer (Fetch standard, CORS protocol). */
export function mayRead(origin: string | undefined, { url, headers }: Reached): boolean {
  if (!origin || url.origin === origin) return true;
  return ['*', origin].includes(headers.get('access-control-allow-origin') ?? '');
}
