// A web site on loopback whose answers a test decides.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

/** Headers of what a well-kept server sends. */
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

/**
 * Serves `files` (path → text, or `{ status, headers, body }`) until the test is over; the department's data, its
 * translations and a script are there unless the test says otherwise.
 *
 * @returns the address, without a slash at the end
 */
export async function site(test, files) {
  const server = createServer((request, response) => {
    void answer(new URL(request.url, 'http://localhost').pathname, files).then(({ status = 200, headers, body }) => {
      response.writeHead(status, headers);
      response.end(body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

async function answer(path, files) {
  const given = files[path];
  const type = { 'Content-Type': TYPES[/\w*$/.exec(path)[0]] ?? TYPES.html };
  if (typeof given === 'string') return { headers: type, body: given };
  if (given) return { ...given, headers: { ...type, ...given.headers } };
  if (path === '/rmi/rmi.js') return { headers: type, body: 'export {};' };
  if (path.startsWith('/rmi/data/')) {
    const body = await readFile(path.slice('/rmi/'.length)).catch(() => undefined);
    if (body) return { headers: type, body };
  }
  return { status: 404, headers: { 'Content-Type': TYPES.html }, body: '<p>Nicht gefunden</p>' };
}

/** A page with a script of ours and something in its body. */
export const page = (body, head = '<script type="module" src="/rmi/rmi.js"></script>') =>
  `<!doctype html>\n<html lang="de">\n<head><title>Seite</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** A widget as it should be. */
export const CARD =
  '<rmi-contact-card contact="bianka-gaertner"><a href="tel:+4971135122876">0711 3512-2876</a></rmi-contact-card>';
