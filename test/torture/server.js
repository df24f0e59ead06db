// A web server on loopback that serves a built `dist/`, and plays a fault for the addresses it is told to.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html' };
const FIFTY_MEGABYTES = 50_000_000;
/** How long the server keeps silent, in milliseconds of a world that runs ten times as fast: half a minute there. */
const SILENCE = 3_000;

/** What may happen to one answer. `send` is the answer as it should be. */
export const FAULTS = {
  // Played by the browser: a server that listens cannot refuse.
  refused: null,
  'reset halfway': ({ response, body, head }) => {
    response.writeHead(200, { ...head, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.socket.resetAndDestroy());
  },
  404: ({ response }) => response.writeHead(404, CROSS).end('not here'),
  500: ({ response }) => response.writeHead(500, CROSS).end('out of order'),
  '200 with HTML': ({ response }) =>
    response.writeHead(200, { ...CROSS, 'content-type': 'text/html' }).end('<!doctype html><p>Please log in</p>'),
  empty: ({ response, head }) => response.writeHead(200, head).end(),
  truncated: ({ response, body, head }) => response.writeHead(200, head).end(body.subarray(0, body.length / 2)),
  'wrong MIME': ({ response, body, head }) =>
    response.writeHead(200, { ...head, 'content-type': 'application/octet-stream' }).end(body),
  BOM: ({ response, body, head }) => response.writeHead(200, head).end(Buffer.concat([Buffer.from('\uFEFF'), body])),
  'UTF-16': ({ response, body, head }) => response.writeHead(200, head).end(Buffer.from(`\uFEFF${body}`, 'utf16le')),
  'gzip cut off': ({ response, body, head }) => {
    const zipped = gzipSync(body);
    response.writeHead(200, { ...head, 'content-encoding': 'gzip' }).end(zipped.subarray(0, zipped.length / 2));
  },
  '30 s silence': ({ response }) => void setTimeout(() => response.writeHead(504, CROSS).end(), SILENCE),
  'redirect loop': ({ request, response }) => response.writeHead(302, { ...CROSS, location: request.url }).end(),
  'CORS refused': ({ response, body, head }) =>
    response.writeHead(200, { ...head, 'access-control-allow-origin': 'https://elsewhere.example' }).end(body),
  '50 MB': ({ response, body, head }) =>
    response.writeHead(200, head).end(Buffer.concat([body, Buffer.alloc(FIFTY_MEGABYTES, ' ')])),
  // Of yesterday: names of chunks that are gone, another heading in the texts.
  'stale, then fresh': ({ response, body, head }) =>
    response
      .writeHead(200, head)
      .end(`${body}`.replace(/(\.\/(?:chunks\/)?)(\w+)-/g, '$1gone-').replaceAll('Arbeits', 'Altarbeits')),
};

const CROSS = { 'access-control-allow-origin': '*' };

/**
 * Serves a folder.
 *
 * @param folder a built `dist/`
 * @param pages HTML by path, beside the folder
 */
export async function serve(folder, pages = {}) {
  const faults = new Map();
  const replaced = new Map();
  let asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://loopback');
    if (pages[pathname]) return response.writeHead(200, { 'content-type': 'text/html' }).end(pages[pathname]);
    let body;
    try {
      body = Buffer.from(replaced.get(pathname) ?? readFileSync(join(folder, pathname)));
    } catch {
      return response.writeHead(404, CROSS).end();
    }
    const etag = `"${createHash('sha1').update(body).digest('base64')}"`;
    asked.push({ pathname, at: Date.now(), condition: request.headers['if-none-match'] });
    const head = { ...CROSS, 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' };
    const fault = FAULTS[faults.get(pathname)];
    if (fault) return fault({ request, response, body, head });
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { ...CROSS, etag }).end();
    response.writeHead(200, { ...head, etag, 'cache-control': 'no-cache' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    /** Where the files are. */
    origin: `http://127.0.0.1:${port}`,
    /** Where the pages are: another origin, as a partner's page is. */
    partner: `http://localhost:${port}`,
    /** Plays a fault for an address, or none. */
    play: (pathname, fault) => (fault ? faults.set(pathname, fault) : faults.delete(pathname)),
    /** Puts other text at an address. */
    put: (pathname, text) => replaced.set(pathname, text),
    /** Requests for an address so far. */
    askedFor: (pathname) => asked.filter((request) => request.pathname === pathname),
    /** All of them. */
    asked: () => asked,
    forget: () => (asked = []),
    end: () => (server.closeAllConnections(), server.close()),
  };
}
