// The same cards made by others and by us: what a visitor waits, loads and sees jump.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../runner/chromium.js';
import { kB, median, table } from '../report.js';
import { install } from './build.js';
import { makeCity } from './city.js';
import { contestants } from './contestants.js';
import { pathOf, serve } from './server.js';
import { firstFormatter, heightOf, visit } from './visit.js';

const FLOOR = 'static HTML';
const LIT = 'bare Lit';
const OURS = 'rmi-widgets';
const FALLBACK = 'rmi-widgets with fallback';
const PRE_RENDERED = 'rmi-widgets pre-rendered';

/**
 * How each page is visited: cards, side by side or each in an article, slow-down of the processor, line; and how long all
 * rounds may take, in seconds.
 */
const SERIES = [
  { key: '1', count: 1, cpu: 1, slow: false, seconds: 45 },
  { key: '1 6x', count: 1, cpu: 6, slow: false, seconds: 75, traced: true },
  { key: '1 6x slow', count: 1, cpu: 6, slow: true, seconds: 55 },
  { key: '100', count: 100, cpu: 1, slow: false, seconds: 35 },
  { key: '100 6x', count: 100, cpu: 6, slow: false, seconds: 60 },
  { key: '100 in articles', count: 100, inArticles: true, cpu: 1, slow: false, seconds: 35 },
  { key: '100 6x in articles', count: 100, inArticles: true, cpu: 6, slow: false, seconds: 60 },
  { key: '1000', count: 1000, cpu: 1, slow: false, seconds: 60 },
  { key: '1000 6x', count: 1000, cpu: 6, slow: false, seconds: 100 },
  { key: '1000 in articles', count: 1000, inArticles: true, cpu: 1, slow: false, seconds: 60 },
];
const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 15;

/** Ratios are of medians of interleaved runs; times in milliseconds. */
const BUDGETS = [
  { what: 'one card, beside bare Lit', limit: 1.2, of: (at) => at('1', OURS).painted / at('1', LIT).painted },
  {
    what: 'one card on a slow phone, beside bare Lit',
    limit: 1.2,
    of: (at) => at('1 6x', OURS).painted / at('1 6x', LIT).painted,
  },
  {
    what: 'one card pre-rendered, beside static HTML',
    limit: 1.05,
    of: (at) => at('1', PRE_RENDERED).painted / at('1', FLOOR).painted,
  },
  {
    what: 'one card pre-rendered on a slow phone, beside static HTML',
    limit: 1.05,
    of: (at) => at('1 6x', PRE_RENDERED).painted / at('1 6x', FLOOR).painted,
  },
  {
    what: '100 cards in articles on a slow phone, beside static HTML',
    limit: 1.9,
    of: (at) => at('100 6x in articles', OURS).painted / at('100 6x in articles', FLOOR).painted,
  },
  {
    what: '1,000 cards in articles, beside static HTML',
    limit: 2,
    of: (at) => at('1000 in articles', OURS).painted / at('1000 in articles', FLOOR).painted,
  },
  {
    what: '1,000 cards, beside static HTML',
    limit: 2,
    of: (at) => at('1000', OURS).painted / at('1000', FLOOR).painted,
  },
  {
    what: '1,000 cards on a slow phone, beside static HTML',
    limit: 2,
    of: (at) => at('1000 6x', OURS).painted / at('1000 6x', FLOOR).painted,
  },
  // Shifts are rounded to what can be seen: the browser itself ignores what moves less than three pixels.
  { what: 'layout shift with fallback', limit: 0, of: (at) => round(at('1 6x slow', FALLBACK).shift) },
  { what: 'layout shift pre-rendered', limit: 0, of: (at) => round(at('1 6x slow', PRE_RENDERED).shift) },
  { what: 'longest task of ours on a slow phone, ms', limit: 50, of: (at) => at('1 6x', OURS).traced },
];
const round = (shift) => Math.round(shift * 1000) / 1000;

/**
 * Measures and compares.
 *
 * @param {{ dist: string, isQuick?: boolean, series?: string[], names?: string[], rounds?: number }} options where our build
 *   lies; whether one visit of each page is enough; only these series, contestants and so many rounds, for who tunes
 * @returns {Promise<{ markdown: string, broken: string[] }>}
 */
export async function pages({ dist, isQuick, series = [], names = [], rounds = isQuick ? 1 : undefined }) {
  install();
  const options = await launchOptions();
  // Nobody may wait for a font or a script of a third party that may not be reachable.
  const args = [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await puppeteer.launch({ ...options, args, protocolTimeout: 300_000 });
  try {
    const everyone = await contestants(dist);
    for (const name of names)
      if (!everyone.some((one) => one.name === name))
        throw new Error(`no page "${name}"; there are ${everyone.map((one) => one.name).join(', ')}`);
    for (const key of series)
      if (!SERIES.some((one) => one.key === key))
        throw new Error(`no series "${key}"; there are ${SERIES.map((one) => one.key).join(', ')}`);
    const all = names.length ? everyone.filter(({ name }) => names.includes(name)) : everyone;
    const server = await serve(all);
    const fallback = all.find(({ name }) => name === FALLBACK);
    if (fallback) fallback.height = await heightOf(browser, server.origin + pathOf({ name: OURS, count: 1 }));
    const results = new Map();
    for (const one of SERIES)
      if (!series.length || series.includes(one.key))
        results.set(one.key, await measure(browser, server, all, { rounds, ...one }));
    if (series.length || names.length) {
      server.close();
      return { markdown: [...results].map(raw).join('\n\n'), broken: [] };
    }
    const formatters = [];
    while (formatters.length < 7) formatters.push(await firstFormatter(browser, { origin: server.origin, cpu: 6 }));
    server.close();
    return report(all, results, median(formatters));
  } finally {
    await browser.close();
  }
}

/** Visits every page once a round, so that a noisy minute hits all alike. */
async function measure(browser, { origin, take, warm }, all, { key, seconds, traced, rounds: most, ...how }) {
  const { count } = how;
  const taking = all.filter(({ counts }) => counts?.includes(count) ?? true);
  const { contacts } = makeCity(count);
  for (const { name } of taking) warm(pathOf({ ...how, name }));
  const runs = new Map(taking.map(({ name }) => [name, []]));
  const end = performance.now() + seconds * 1000;
  let rounds = 0;
  while (rounds < (most ?? LEAST_ROUNDS) || (!most && rounds < MOST_ROUNDS && performance.now() < end)) {
    for (const { name, isOurs } of taking) {
      const what = { ...how, origin, name, contacts, take };
      runs.get(name).push(await visit(browser, what));
      if (traced && isOurs) runs.get(name).at(-1).traced = (await visit(browser, { ...what, isTraced: true })).traced;
    }
    rounds++;
  }
  console.log(`cards ${key}: ${rounds} rounds`);
  const medians = new Map();
  for (const [name, visits] of runs) {
    const keys = Object.keys(visits[0]);
    medians.set(name, Object.fromEntries(keys.map((field) => [field, median(visits.map((run) => run[field]))])));
  }
  return { rounds, medians };
}

/** All there is of one series. */
function raw([key, { rounds, medians }]) {
  const rows = [...medians].map(([name, run]) => ({ name, ...run }));
  const fields = Object.keys(rows[0]).slice(1);
  const shown = (value) => (value < 10 ? value.toFixed(2) : Math.round(value));
  return `${key}, ${rounds} rounds\n\n${table(
    ['', ...fields],
    rows.map((row) => [row.name, ...fields.map((field) => shown(row[field] ?? 0))]),
  )}`;
}

function report(all, results, formatter) {
  const at = (key, name) => results.get(key).medians.get(name);
  const keysOf = (series) => series.map(({ key }) => key);
  const ratios = keysOf(SERIES.filter(({ inArticles }) => !inArticles));
  const inArticles = keysOf(SERIES.filter((series) => series.inArticles));
  const cell = (key, name, field) => {
    const [value, floor] = [at(key, name)?.[field], at(key, FLOOR)[field]];
    return value === undefined ? '' : `${Math.round(value)} (${(value / floor).toFixed(2)})`;
  };
  const heads = {
    1: '1',
    '1 6x': '1, slow phone',
    '1 6x slow': '1, slow phone and line',
    100: '100',
    '100 6x': '100, slow phone',
    '100 in articles': '100',
    '100 6x in articles': '100, slow phone',
    1000: '1,000',
    '1000 6x': '1,000, slow phone',
    '1000 in articles': '1,000',
  };
  const times = (field, keys = ratios) =>
    table(
      ['', ...keys.map((key) => heads[key])],
      all
        .filter(({ counts }) => keys.some((key) => counts?.includes(parseInt(key)) ?? true))
        .map(({ name }) => [name, ...keys.map((key) => cell(key, name, field))]),
    );
  const many = ratios.filter((key) => parseInt(key) > 1);
  const one = table(
    [
      '',
      'nodes',
      'script kB',
      'styles kB',
      'requests',
      'main thread ms',
      'style ms',
      'layout ms',
      'longest task ms',
      'heap MB',
      'layout shift',
    ],
    all.map(({ name }) => {
      const { script, css, requests, shift, heap } = at('1 6x slow', name);
      const { task, style, layout, longest, nodes } = at('1 6x', name);
      return [
        name,
        nodes,
        kB(script),
        kB(css),
        requests,
        Math.round(task),
        Math.round(style),
        Math.round(layout),
        longest ? Math.round(longest) : '< 50',
        kB(heap / 1000),
        round(shift),
      ];
    }),
  );
  const work = (key) =>
    table(
      ['', 'nodes', 'main thread ms', 'style ms', 'layout ms', 'longest task ms', 'heap MB', 'page kB'],
      all.flatMap(({ name }) => {
        const run = at(key, name);
        if (!run) return [];
        const { nodes, html, heap } = run;
        const times = [run.task, run.style, run.layout, run.longest].map(Math.round);
        return [[name, nodes.toLocaleString('en'), ...times, kB(heap / 1000), kB(html)]];
      }),
    );
  const budgets = BUDGETS.map(({ what, limit, of }) => ({ what, limit, value: of(at) }));
  const broken = budgets.filter(({ value, limit }) => value > limit);
  const markdown = `### Cards beside what people would otherwise use

The same contacts, hours and tasks as ${all.length} pages: 1, 100 and 1,000 cards. Milliseconds until every card is there, laid out
and painted, and in brackets how many times as long as static HTML takes; medians of ${results.get('1').rounds} (one card) to
${results.get('1000 6x').rounds} (1,000) interleaved rounds. "Slow phone" is a processor six times slower, "slow line" 4G with 150 ms and
1.6 Mbit/s.

${times('painted')}

Milliseconds until the first screen is complete, while others may still follow below it:

${times('seen', many)}

Milliseconds until the first screen is complete and a finger is answered within 50 ms, three times in a row:

${times('usable')}

The same where each card stands in an \`<article>\` of its own, as content management systems wrap blocks; until every card is
there:

${times('painted', inArticles)}

And until the first screen is complete:

${times('seen', inArticles)}

One card, on the slow phone:

${one}

100 cards in articles, on the slow phone. The processor's time; nodes are elements, texts and comments, those in shadow roots too:

${work('100 6x in articles')}

1,000 cards in articles:

${work('1000 in articles')}

Who they are:

${all.map(({ name, note }) => `- ${name}: ${note}`).join('\n')}

Budgets:

${table(
  ['', 'measured', 'at most', ''],
  budgets.map(({ what, limit, value }) => [
    what,
    value.toFixed(
      limit < 10 && limit ? 2
      : limit ? 0
      : 3,
    ),
    limit,
    value > limit ? '✖' : '✔',
  ]),
)}

Of the longest task the first formatter alone, the browser's own work on any page that makes one, takes
${Math.round(formatter)} ms on that phone: an empty page with \`Intl.DateTimeFormat()\` and nothing else.`;
  return {
    markdown,
    broken: broken.map(({ what, limit, value }) => `${what}: ${value.toFixed(3)}, at most ${limit}`),
  };
}
