// What the builder asks the server for.

/** A file as JSON; rejects with what went wrong, in a few words. */
export async function json(url) {
  const response = await answer(url);
  try {
    return await response.json();
  } catch {
    throw new Error(`${url}: no JSON`);
  }
}

/**
 * Hash of a file for the attribute `integrity` (Subresource Integrity).
 *
 * @returns {Promise<string>} `sha384-…`; rejects where the page came over http: browsers then have no hashes
 */
export async function integrityOf(url) {
  if (!globalThis.crypto?.subtle) throw new Error('https');
  const file = await (await answer(url)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

async function answer(url) {
  const response = await fetch(url).catch((error) => {
    throw new Error(`${url}: ${error.message}`);
  });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
