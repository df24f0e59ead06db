/** What the builder asks the server for. */

/** A file as JSON; rejects with what went wrong, in a few words. */
export async function json(url: string): Promise<unknown> {
  const response = await answer(url);
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new Error(`${url}: no JSON`);
  }
}

/**
 * Hash of a file for the attribute `integrity` (Subresource Integrity): `sha384-…`.
 *
 * Browsers have hashes for pages that came over https only.
 */
export async function integrityOf(url: string): Promise<string> {
  const file = await (await answer(url)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

async function answer(url: string): Promise<Response> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Error(`${url}: ${reasonOf(error)}`);
  });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** What went wrong, in the words of whoever noticed it. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
