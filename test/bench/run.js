// `npm run bench`: what our promises cost, beside what people would otherwise use. Prints every table, writes them into
// `stories/benchmarks.md`, and exits with 1 where a budget breaks. A part alone, without writing: `npm run bench -- hours`;
// `--quick` visits each page once only, to see whether all works. Who tunes asks for single series and pages:
// `npm run bench -- pages --series='100 6x in articles' --pages='static HTML,rmi-widgets' --rounds=9`.
import { parseArgs } from 'node:util';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';

const FILE = 'stories/benchmarks.md';
const DIST = process.env.DIST ?? 'dist';

/** Each returns its tables as Markdown, and what broke as sentences. */
const PARTS = {
  bytes: async () => (await import('./bytes.js')).bytes(),
  pages: async () => (await import('./pages/pages.js')).pages({ dist: DIST, isQuick: options.quick, ...only }),
  hours: async () => (await import('./hours.js')).hours({ dist: DIST }),
  search: async () => (await import('./search.js')).search(),
  large: async () => (await import('./large.js')).large({ dist: DIST }),
  editor: async () => (await import('./editor.js')).editor({ dist: DIST }),
  server: async () => (await import('./server.js')).server({ dist: DIST }),
};

if (!existsSync(`${DIST}/rmi.js`)) throw new Error('there is no build to measure: run `npm run build` before');
const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    series: { type: 'string' },
    pages: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const only = {
  series: options.series?.split(','),
  names: options.pages?.split(','),
  ...(options.rounds && { rounds: Number(options.rounds) }),
};
for (const name of asked)
  if (!(name in PARTS)) throw new Error(`no part "${name}"; there are ${Object.keys(PARTS).join(', ')}`);

const begin = performance.now();
const sections = [];
const broken = [];
for (const name of asked.length ? asked : Object.keys(PARTS)) {
  const part = await PARTS[name]();
  console.log(`\n${part.markdown}\n`);
  sections.push(part.markdown);
  broken.push(...part.broken);
}
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
console.log(`${minutes} minutes`);
if (!asked.length && !options.quick) {
  const today = new Date().toISOString().slice(0, 10);
  const machine = `Measured on ${today} by \`npm run bench\` in ${minutes} minutes, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}.`;
  const text = [machine, ...sections].join('\n\n');
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
for (const message of broken) console.error(`✖ ${message}`);
process.exitCode = broken.length ? 1 : 0;
