// How long one evaluation of `statusAt` takes, over a year in Europe/Berlin with the holidays of Baden-Württemberg. The
// budget is a microsecond: a page of a hundred cards must not notice it. Run `npm run build` before.
import { statusAt } from '../../dist/hours.js';

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

const place = { timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW' };
const [start, end] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
const instants = Array.from({ length: INSTANTS }, (_, i) => new Date(start + ((end - start) / INSTANTS) * i));

/** Nanoseconds per evaluation; the states are counted so that no compiler leaves the work out. */
function round(hours) {
  const states = {};
  const begin = performance.now();
  for (const instant of instants) {
    const { state } = statusAt(hours, instant, place);
    states[state] = (states[state] ?? 0) + 1;
  }
  return ((performance.now() - begin) / INSTANTS) * 1e6;
}

// The first evaluations also lay the year out and are compiled; they are shown but not held against the budget.
const first = Object.values(SCHEDULES).map(round);
for (let warmUp = 0; warmUp < 5; warmUp++) Object.values(SCHEDULES).forEach(round);

let slowest = 0;
console.log('ns per evaluation                first round   median of five');
Object.entries(SCHEDULES).forEach(([name, hours], i) => {
  const rounds = Array.from({ length: ROUNDS }, () => round(hours)).sort((a, b) => a - b);
  const median = rounds[Math.floor(ROUNDS / 2)];
  slowest = Math.max(slowest, median);
  console.log(name.padEnd(36), String(Math.round(first[i])).padStart(7), String(Math.round(median)).padStart(16));
});
if (slowest > BUDGET) {
  console.error(`over the budget of ${BUDGET} ns`);
  process.exit(1);
}
