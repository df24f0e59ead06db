// How long one evaluation of `statusAt` takes, over a year in Europe/Berlin with the holidays of Baden-Württemberg, beside
// the libraries people would otherwise use. The budget is a microsecond: a page of a hundred cards must not notice it.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './pages/build.js';
import { median, table } from './report.js';

const BUDGET = 1000;
const INSTANTS = 4096;
const ROUNDS = 5;

const WORKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const ALL_DAYS = [...WORKDAYS, 'Saturday', 'Sunday'];
const slot = (dayOfWeek, opens, closes, more) => ({ dayOfWeek, opens, closes, ...more });
const SCHEDULES = {
  'office week': {
    regular: [
      slot(['Monday', 'Tuesday', 'Thursday', 'Friday'], '08:30', '12:30'),
      slot(['Thursday'], '14:00', '18:00'),
    ],
    byAppointment: true,
  },
  'past midnight': { regular: [slot(['Friday', 'Saturday'], '22:00', '05:00'), slot(WORKDAYS, '11:00', '14:00')] },
  'seasons, appointments, special days': {
    regular: [
      slot(ALL_DAYS, '09:00', '20:00', { validFrom: '2026-05-01', validThrough: '2026-09-15' }),
      slot(['Saturday'], '11:00', '16:00', { validThrough: '2026-04-30' }),
      slot(WORKDAYS, '10:00', '12:00', { byAppointment: true }),
    ],
    special: [
      { validFrom: '2026-12-21', validThrough: '2027-01-06', reason: 'Betriebsferien' },
      { validFrom: '2026-12-28', opens: '10:00', closes: '11:00', reason: 'Notdienst' },
    ],
  },
  'round the clock': { regular: [slot(ALL_DAYS, '00:00', '00:00')] },
};

/** The office week as OpenStreetMap writes it, for libraries that read that. */
const OSM = 'Mo,Tu,Th,Fr 08:30-12:30; Th 08:30-12:30,14:00-18:00';

const place = { timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW' };
const [start, end] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
const instants = Array.from({ length: INSTANTS }, (_, i) => new Date(start + ((end - start) / INSTANTS) * i));

/**
 * Nanoseconds per evaluation.
 *
 * @param {(at: Date) => unknown} evaluate
 */
function round(evaluate, dates = instants) {
  // Counted, so that no compiler leaves the work out.
  let open = 0;
  const begin = performance.now();
  for (const instant of dates) if (evaluate(instant)) open++;
  const time = ((performance.now() - begin) / dates.length) * 1e6;
  if (open < 0) throw new Error('never');
  return time;
}

/** The libraries, by the wall clock of this process, as none of them knows a time zone. */
async function peers() {
  install();
  const require = createRequire(join(import.meta.dirname, 'peers', 'package.json'));
  const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
  const { default: OpeningHours } = await load('opening_hours');
  const { SimpleOpeningHours } = await load('simple-opening-hours');
  const parse = () => new OpeningHours(OSM, { address: { country_code: 'de', state: 'Baden-Württemberg' } });
  const parsed = parse();
  const simple = new SimpleOpeningHours(OSM);
  const both = (hours, at) => [hours.getState(at), hours.getNextChange(at)][0];
  return [
    { name: 'opening_hours, parsed once', note: 'state and next change', evaluate: (at) => both(parsed, at) },
    {
      name: 'opening_hours, parsed each time',
      note: 'state and next change',
      evaluate: (at) => both(parse(), at),
      dates: instants.slice(0, 256),
    },
    { name: 'simple-opening-hours, parsed once', note: 'state only', evaluate: (at) => simple.isOpenOn(at) },
  ];
}

/**
 * Measures and compares.
 *
 * @param {{ dist: string }} options where our build lies
 * @returns {Promise<{ markdown: string, broken: string[] }>}
 */
export async function hours({ dist }) {
  const { statusAt } = await import(pathToFileURL(resolve(dist, 'hours.js')).href);
  const ours = Object.entries(SCHEDULES).map(([name, week]) => ({
    name: `rmi-widgets, ${name}`,
    note: 'state, next change and opening, zone, holidays',
    isOurs: true,
    evaluate: (at) => statusAt(week, at, place).state === 'open',
  }));
  const all = [...ours, ...(await peers())];
  // The first evaluations also lay the year out and are compiled; they are shown but not held against the budget.
  const first = all.map(({ evaluate, dates }) => round(evaluate, dates));
  for (let warmUp = 0; warmUp < 5; warmUp++) for (const { evaluate } of ours) round(evaluate);
  const rounds = all.map(() => []);
  for (let turn = 0; turn < ROUNDS; turn++)
    all.forEach(({ evaluate, dates }, i) => rounds[i].push(round(evaluate, dates)));
  const rows = all.map((contestant, i) => ({ ...contestant, first: first[i], time: median(rounds[i]) }));
  const least = rows[0].time;
  const count = (ns) => Math.round(ns).toLocaleString('en');
  const markdown = `### Opening hours

Nanoseconds to tell whether an office is open, and until when, at ${count(INSTANTS)} instants of a year; median of ${ROUNDS} interleaved
rounds. One billion is a second. Where only the state is told, less is done.

${table(
  ['', 'tells', 'first round', 'median', 'times ours'],
  rows.map(({ name, note, first: before, time }) => [
    name,
    note,
    count(before),
    count(time),
    (time / least).toFixed(1),
  ]),
)}`;
  const broken = rows.flatMap(({ name, isOurs, time }) =>
    isOurs && time > BUDGET ? [`${name}: ${count(time)} ns, at most ${count(BUDGET)}`] : [],
  );
  return { markdown, broken };
}
