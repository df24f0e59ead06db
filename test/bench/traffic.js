// What page views cost in bytes, computed from the sizes of the build: `node test/bench/traffic.js`.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kB, table } from './report.js';

/** Assumed: the share of page views that are a reader's first, and of the others the share after five minutes. */
const FIRST_VIEWS = 0.6;
const LATER_REVALIDATED = 0.7;
/** Header bytes of an answer, "not modified" or not, as nginx sends them over HTTP/1.1; HTTP/2 sends fewer. */
const HEADERS = 380;
/** Assumed: the share that a CDN answers itself, with five minutes for entries and data and a year for chunks. */
const HIT_RATE = 0.999;
const PLACES = [
  { who: 'a city', views: 100_000 },
  { who: 'a country', views: 100_000_000 },
];
const DAYS = 30;

/**
 * Bytes of one page view with a contact card and what it needs, by how the reader comes.
 *
 * @param {string} dist the folder of the build
 */
export function perView(dist) {
  const size = (file) => brotliCompressSync(readFileSync(join(dist, file))).length;
  const chunks = [...importsOf(dist, 'elements/contact-card.js')];
  const immutable = chunks.reduce((sum, file) => sum + size(file) + HEADERS, 0);
  const shortLived = ['rmi.js', 'data/rmi.json'];
  const fresh = shortLived.reduce((sum, file) => sum + size(file) + HEADERS, 0);
  return {
    first: { bytes: immutable + fresh, requests: chunks.length + shortLived.length },
    // The chunks are in the reader's cache for good.
    later: { bytes: shortLived.length * HEADERS, requests: shortLived.length },
  };
}

/** Every file that has to be there before another one runs; that one is left out. */
function importsOf(dist, file, found = new Set()) {
  const code = readFileSync(join(dist, file), 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    const imported = normalize(join(dirname(file), path));
    if (!found.has(imported)) importsOf(dist, imported, found.add(imported));
  }
  return found;
}

/**
 * What a day costs.
 *
 * @param {string} dist the folder of the build
 * @returns {string} Markdown
 */
export function traffic(dist) {
  const { first, later } = perView(dist);
  const laterShare = (1 - FIRST_VIEWS) * LATER_REVALIDATED;
  const perViewBytes = FIRST_VIEWS * first.bytes + laterShare * later.bytes;
  const perViewRequests = FIRST_VIEWS * first.requests + laterShare * later.requests;
  const rows = PLACES.flatMap(({ who, views }) =>
    [
      ['without a CDN', 1],
      ['behind a CDN', 1 - HIT_RATE],
    ].map(([how, share]) => {
      const bytes = views * perViewBytes * share;
      const requests = views * perViewRequests * share;
      return [
        `${who}, ${views.toLocaleString('en')} views a day, ${how}`,
        (bytes / 1e9).toFixed(2),
        ((bytes * DAYS) / 1e9).toFixed(1),
        Math.round(requests / 86_400).toLocaleString('en'),
        ((bytes * 8) / 86_400 / 1e6).toFixed(1),
      ];
    }),
  );
  return `A first view of a page with a contact card loads ${kB(first.bytes)} kB in ${first.requests} requests, a later one at most ${kB(later.bytes)} kB in ${later.requests}
("not modified"). What is left for the server, assuming ${FIRST_VIEWS * 100} % first views, ${LATER_REVALIDATED * 100} % of the others after five minutes, and a CDN that
answers ${HIT_RATE * 100} %:

${table(['', 'GB a day', 'GB a month', 'requests a second', 'Mbit a second'], rows)}

The middle of a day is three to five times its average.`;
}

if (process.argv[1] === import.meta.filename) console.log(traffic(process.env.DIST ?? 'dist'));
