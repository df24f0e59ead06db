// The same cards made by others and by us: what a visitor waits, loads and sees jump.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../runner/chromium.js';
import { kB, median, table } from '../report.js';
import { install } from './build.js';
import { makeCity } from './city.js';
import { contestants } from './contestants.js';
import { serve } from './server.js';
import { firstFormatter, heightOf, visit } from './visit.js';

const FLOOR = 'static HTML';
const LIT = 'bare Lit';
const OURS = 'rmi-widgets';
const FALLBACK = 'rmi-widgets with fallback';
const PRE_RENDERED = 'rmi-widgets pre-rendered';

/** How each page is visited: cards, slow-down of the processor, line; and how long all rounds may take, in seconds. */
const SERIES = [
  { key: '1', count: 1, cpu: 1, slow: false, seconds: 45 },
  { key: '1 6x', count: 1, cpu: 6, slow: false, seconds: 75, traced: true },
  { key: '1 6x slow', count: 1, cpu: 6, slow: true, seconds: 55 },
  { key: '100', count: 100, cpu: 1, slow: false, seconds: 35 },
  { key: '100 6x', count: 100, cpu: 6, slow: false, seconds: 60 },
  { key: '1000', count: 1000, cpu: 1, slow: false, seconds: 60 },
  { key: '1000 6x', count: 1000, cpu: 6, slow: false, seconds: 100 },
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
    what: '1,000 cards, beside static HTML',
    limit: 0.6,
    of: (at) => at('1000', OURS).painted / at('1000', FLOOR).painted,
  },
  {
    what: '1,000 cards on a slow phone, beside static HTML',
    limit: 0.6,
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
 * @param {{ dist: string, isQuick?: boolean }} options where our build lies; whether one visit of each page is enough
 * @returns {Promise<{ markdown: string, broken: string[] }>}
 */
export async function pages({ dist, isQuick }) {
  install();
  const options = await launchOptions();
  // Nobody may wait for a font or a script of a third party that may not be reachable.
  const args = [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await puppeteer.launch({ ...options, args, protocolTimeout: 300_000 });
  try {
    const all = await contestants(dist);
    const server = await serve(all);
    const url = `${server.origin}/${encodeURIComponent(OURS)}/1/`;
    all.find(({ name }) => name === FALLBACK).height = await heightOf(browser, url);
    const results = new Map();
    for (const series of SERIES)
      results.set(series.key, await measure(browser, server, all, isQuick ? { ...series, rounds: 1 } : series));
    const formatters = [];
    while (formatters.length < 7) formatters.push(await firstFormatter(browser, { origin: server.origin, cpu: 6 }));
    server.close();
    return report(all, results, median(formatters));
  } finally {
    await browser.close();
  }
}

/** Visits every page once a round, so that a noisy minute hits all alike. */
async function measure(browser, { origin, take, warm }, all, { key, count, cpu, slow, seconds, traced, rounds: most }) {
  const taking = all.filter(({ counts }) => counts?.includes(count) ?? true);
  const { contacts } = makeCity(count);
  for (const { name } of taking) warm(`/${encodeURIComponent(name)}/${count}/`);
  const runs = new Map(taking.map(({ name }) => [name, []]));
  const end = performance.now() + seconds * 1000;
  let rounds = 0;
  while (rounds < (most ?? LEAST_ROUNDS) || (!most && rounds < MOST_ROUNDS && performance.now() < end)) {
    for (const { name, isOurs } of taking) {
      const what = { origin, name, count, cpu, slow, contacts, take };
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

function report(all, results, formatter) {
  const at = (key, name) => results.get(key).medians.get(name);
  const ratios = SERIES.map(({ key }) => key);
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
    1000: '1,000',
    '1000 6x': '1,000, slow phone',
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
    ['', 'script kB', 'styles kB', 'requests', 'main thread ms', 'longest task ms', 'heap MB', 'layout shift'],
    all.map(({ name }) => {
      const { script, css, requests, shift, heap } = at('1 6x slow', name);
      const { task, longest } = at('1 6x', name);
      return [
        name,
        kB(script),
        kB(css),
        requests,
        Math.round(task),
        longest ? Math.round(longest) : '< 50',
        kB(heap / 1000),
        round(shift),
      ];
    }),
  );
  const thousand = table(
    ['', 'main thread ms', 'style and layout ms', 'longest task ms', 'heap MB', 'page kB'],
    all.flatMap(({ name }) => {
      const run = at('1000', name);
      if (!run) return [];
      const { task, style, layout, longest, heap, html } = run;
      return [[name, Math.round(task), Math.round(style + layout), Math.round(longest), kB(heap / 1000), kB(html)]];
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

One card, on the slow phone:

${one}

1,000 cards:

${thousand}

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
