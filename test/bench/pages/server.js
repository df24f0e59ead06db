/** Serves the contestants from memory, brotli-compressed once, and counts what each page asked for. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { brotliCompressSync, constants } from 'node:zlib';
import { extname } from 'node:path';
import { makeCity } from './city.js';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };
/** What stands behind the number of cards in the address of a page where each is in an article of its own. */
const IN_ARTICLES = '-in-articles';
const QUALITY = 11;
/** Best compression takes seconds from here on; pages this large are not compressed that well anywhere. */
const LARGE = 500_000;

/** The address of a page. */
export const pathOf = ({ name, count, inArticles }) =>
  `/${encodeURIComponent(name)}/${count}${inArticles ? IN_ARTICLES : ''}/`;

/** @param {Array<object>} all the contestants */
export async function serve(all) {
  const answers = new Map();
  let asked = [];

  function answer(path) {
    const [, name, cards, ...rest] = decodeURIComponent(path).split('/');
    const count = parseInt(cards);
    const contestant = all.find((other) => other.name === name);
    if (name === 'blank') return { body: '<!doctype html><title>blank</title>', type: TYPES['.html'] };
    if (!contestant) return undefined;
    const file = rest.join('/');
    const type = TYPES[extname(file) || '.html'] ?? 'application/octet-stream';
    if (!file) return { body: contestant.html(count, cards.endsWith(IN_ARTICLES)), type };
    if (file === 'data.json' || file === 'rmi/data/rmi.json')
      return { body: JSON.stringify(contestant.data?.(count) ?? makeCity(count)), type };
    const body = contestant.files?.get(file) ?? contestant.ours?.(file.replace(/^rmi\//, ''));
    return body && { body, type };
  }

  function compressed(path) {
    if (!answers.has(path)) {
      const found = answer(path);
      const raw = found && Buffer.from(found.body);
      const quality = raw?.length > LARGE ? 5 : QUALITY;
      const body = raw && brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      answers.set(path, found && { ...found, body, raw: raw.length });
    }
    return answers.get(path);
  }

  const server = createServer((request, response) => {
    const found = compressed(request.url);
    if (!found) return response.writeHead(404).end();
    asked.push({ path: request.url, type: found.type, bytes: found.body.length });
    const headers = {
      'content-type': `${found.type}; charset=utf-8`,
      'content-encoding': 'br',
      'cache-control': 'no-store',
    };
    return response.writeHead(200, headers).end(found.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Makes a page ready, so that compressing it is no part of a measurement. */
    warm: (path) => compressed(path),
    /** What was asked for since the last call. */
    take() {
      const taken = asked;
      asked = [];
      return taken;
    },
    close: () => server.close(),
  };
}
