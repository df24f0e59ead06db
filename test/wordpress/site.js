// One WordPress for all the tests of this folder: they are one story, and each part begins where the one before ended.
import { openBrowser } from './browser.js';
import { makePackages } from './packages.js';
import { startWordPress } from './server.js';

/** Filled by `open`. */
export const site = {};

export async function open() {
  makePackages();
  Object.assign(site, await startWordPress());
  try {
    Object.assign(site, await openBrowser(site.url));
  } catch (error) {
    await site.stop();
    throw error;
  }
}

export async function close() {
  await site.close?.();
  await site.stop?.();
}

/** Asks a route of the plugin as someone who is signed in; from within the page, with its nonce, as the editor does. */
export async function ask(role, path, { method = 'GET', base, body, nonce = true } = {}) {
  const page = await site.as(role);
  if (!page.nonce) {
    await page.goto(`${site.url}/wp-admin/profile.php`);
    page.nonce = await page.evaluate(async () => (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text());
  }
  const headers = {
    'Content-Type': 'application/json',
    ...(nonce && { 'X-WP-Nonce': page.nonce }),
    ...(base !== undefined && { 'If-Match': `"${base}"` }),
  };
  return page.evaluate(
    async (path, init) => {
      const response = await fetch(`/wp-json/rmi-widgets/v1/${path}`, init);
      return { status: response.status, body: await response.json().catch(() => null) };
    },
    path,
    { method, headers, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) },
  );
}
