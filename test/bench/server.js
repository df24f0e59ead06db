// One nginx with the settings of stories/hosting.md, under load on this machine: what one server carries.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startNginx } from '../hosting/server.js';
import { table } from './report.js';
import { traffic } from './traffic.js';

const SECONDS = 4;
const CONNECTIONS = 64;
/** Ten times what a CDN lets through of a country's traffic at its busiest; a server that does less is set up wrongly. */
const LEAST_PER_SECOND = 500;

/**
 * Loads each kind of file and counts the answers.
 *
 * @param {{ dist: string }} options where our build lies
 * @returns {Promise<{ markdown: string, broken: string[] }>}
 */
export async function server({ dist }) {
  const missing = ['nginx', 'wrk'].filter((name) => spawnSync(name, ['-v']).error);
  if (missing.length)
    return {
      markdown: '### A server\n\nNot measured: no nginx or no wrk on this machine.',
      broken: [
        `${missing.join(' and ')} missing (Debian: apt-get install nginx libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static wrk)`,
      ],
    };
  const nginx = await startNginx();
  try {
    const folder = readdirSync(join(dist, 'chunks')).filter((file) => file.endsWith('.js'));
    const size = (file) => statSync(join(dist, 'chunks', file)).size;
    const [chunk] = folder.sort((a, b) => size(b) - size(a));
    const tags = await Promise.all(['rmi.js', 'data/rmi.json'].map((file) => etag(nginx.url + file)));
    const rows = [
      ['the script tag, `rmi.js`', 'rmi.js'],
      ['the largest chunk', `chunks/${chunk}`],
      ['the data file', 'data/rmi.json'],
      ['the script tag, not modified', 'rmi.js', tags[0]],
      ['the data file, not modified', 'data/rmi.json', tags[1]],
    ].map(([what, file, tag]) => ({ what, ...load(nginx.url + file, tag) }));
    const markdown = `### A server

One nginx with the settings of \`stories/hosting.md\`, on the very machine that asks (${CONNECTIONS} connections, \`wrk\`, ${SECONDS} s each, scripts
compressed by the build, data for each answer). Both share the processor, so a real server does better.

${table(
  ['', 'answers a second', 'kB an answer', 'median ms', '99 % within ms'],
  rows.map(({ what, perSecond, bytes, p50, p99 }) => [
    what,
    Math.round(perSecond).toLocaleString('en'),
    (bytes / 1000).toFixed(2),
    p50,
    p99,
  ]),
)}

${traffic(dist)}`;
    const broken = rows.flatMap(({ what, perSecond, failed }) => [
      ...(perSecond < LEAST_PER_SECOND ?
        [`${what}: ${Math.round(perSecond)} answers a second, at least ${LEAST_PER_SECOND}`]
      : []),
      ...(failed ? [`${what}: ${failed}`] : []),
    ]);
    return { markdown, broken };
  } finally {
    await nginx.stop();
  }
}

const etag = async (url) =>
  (await fetch(url, { headers: { 'accept-encoding': 'br' } })).headers.get('etag') ?? '"none"';

function load(url, tag) {
  const headers = ['-H', 'Accept-Encoding: br', ...(tag ? ['-H', `If-None-Match: ${tag}`] : [])];
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', ...headers, url];
  const { stdout, status, stderr } = spawnSync('wrk', options, { encoding: 'utf8' });
  if (status) throw new Error(`wrk: ${stderr}`);
  const number = (pattern) => pattern.exec(stdout)?.[1];
  const requests = Number(number(/(\d+) requests in/));
  const units = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
  const [, read, unit] = /requests in [^,]+, ([\d.]+)(\w+) read/.exec(stdout);
  const milliseconds = (text = '') => {
    const [, value, scale] = /([\d.]+)(us|ms|s)/.exec(text) ?? [];
    return (Number(value) * { us: 0.001, ms: 1, s: 1000 }[scale]).toFixed(1);
  };
  return {
    perSecond: Number(number(/Requests\/sec:\s+([\d.]+)/)),
    bytes: (Number(read) * units[unit]) / requests,
    p50: milliseconds(number(/^\s+50%\s+(\S+)/m)),
    p99: milliseconds(number(/^\s+99%\s+(\S+)/m)),
    failed: number(/(Non-2xx or 3xx responses: \d+)/),
  };
}
