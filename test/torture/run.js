// `npm run torture`: faults, bad input and a long life. Prints every table, writes them with what broke into
// `stories/torture.md`, and exits with 1 if anything did. A part alone, without writing: `npm run torture -- network`.
import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'stories/torture.md';
const DIST = process.env.DIST ?? 'dist';
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const count = (number) => number.toLocaleString('en');

/** Each returns its table as Markdown, and what broke as sentences. */
const PARTS = {
  network: async () => {
    const rows = await (await import('./network.js')).network(DIST);
    const kinds = Object.keys(rows[0].cells);
    const problems = rows.flatMap(({ cells }) => Object.values(cells).flatMap(({ problems }) => problems));
    return {
      title: 'The network: how the widgets come back once a fault is over',
      text: '`no harm`: nothing is lost. `online`, `visible`, `reconnect`: when the connection is back, the reader looks at the page, the widget is put in again. `reload`: the browser keeps a broken script for the life of the page. In every case the text between the tags stays, and the other widgets stand.',
      table: table(
        ['', ...kinds],
        rows.map(({ fault, cells }) => [
          fault,
          ...kinds.map((kind) => (cells[kind].problems.length ? '**broken**' : cells[kind].how)),
        ]),
      ),
      problems,
    };
  },
  crowd: async () => {
    const { rows, problems } = await (await import('./crowd.js')).crowd(DIST);
    return {
      title: 'A thousand tabs lose the server for ten minutes',
      text: 'Counted from twenty real tabs, thirty times as fast.',
      table: table(
        ['', 'seconds', 'requests', 'a second'],
        rows.map(({ when, from, end, count: requests, perSecond }) => [
          when,
          `${from}–${end}`,
          count(requests),
          perSecond.toFixed(1),
        ]),
      ),
      problems,
    };
  },
  data: async () => {
    const { rows, problems } = await (await import('./data.js')).data(DIST);
    return {
      title: 'The data file',
      table: table(
        ['', 'tries'],
        rows.map(({ what, tries }) => [what, count(tries)]),
      ),
      problems,
    };
  },
  life: async () => {
    const { rows, problems } = await (await import('./life.js')).life(DIST);
    return {
      title: 'A long life on a page',
      table: table(
        ['', 'heap, MB', 'nodes', 'listeners', 'timers'],
        rows.map(({ what, heap = '', nodes = '', listeners = '', timers = '' }) => [
          what,
          heap,
          nodes,
          listeners,
          timers,
        ]),
      ),
      problems,
    };
  },
  properties: async () => found('What holds for any input', await (await import('./properties.js')).properties()),
  freshness: async () => found('A page that stays open', await (await import('./freshness.js')).freshness(DIST)),
  supply: async () => found('What ships', await (await import('./supply.js')).supply()),
};

const found = (title, { rows, problems }) => ({
  title,
  table: table(
    ['', 'found'],
    rows.map(({ what, found }) => [what, found]),
  ),
  problems,
});

if (!existsSync(`${DIST}/rmi.js`)) throw new Error('there is no build to torture: run `npm run build` before');
const asked = process.argv.slice(2);
for (const name of asked)
  if (!(name in PARTS)) throw new Error(`no part "${name}"; there are ${Object.keys(PARTS).join(', ')}`);

const begin = performance.now();
const sections = [];
const broken = [];
for (const name of asked.length ? asked : Object.keys(PARTS)) {
  const { title, text, table, problems } = await PARTS[name]();
  const section = [`### ${title}`, text, table].filter(Boolean).join('\n\n');
  console.log(`\n${section}\n`);
  for (const problem of problems) console.log(`✖ ${problem}`);
  sections.push(section);
  broken.push(...problems);
}
const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
if (!asked.length) {
  const today = new Date().toISOString().slice(0, 10);
  const outcome =
    broken.length ? ['Broken or not shown:', broken.map((problem) => `- ${problem}`).join('\n')] : ['Nothing broke.'];
  const text = [`Run on ${today} by \`npm run torture\` in ${minutes} minutes.`, ...outcome, ...sections].join('\n\n');
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
console.log(`${broken.length} broken, ${minutes} minutes`);
process.exit(broken.length ? 1 : 0);
