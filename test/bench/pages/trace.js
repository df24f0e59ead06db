/** The longest task in which script of a page ran, from a trace: what keeps a finger waiting. */

const SCRIPT = /^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.(evaluateModule|compileModule|compile))$/;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'];
/** Microseconds of script that make a task one of the page's; the probe needs less. */
const NOTABLE = 1000;

/**
 * Milliseconds of the longest task with script between two points of time. The processor's time, where the trace has it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} act what to trace
 */
export async function longestTask(page, act) {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const spent = ({ tdur, dur }) => tdur ?? dur ?? 0;
  const tasks = traceEvents.filter(
    ({ name, ph }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'),
  );
  const scripts = traceEvents.filter((event) => event.ph === 'X' && SCRIPT.test(event.name) && spent(event) > NOTABLE);
  const within =
    (task) =>
    ({ ts, pid, tid }) =>
      pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + task.dur;
  return Math.max(0, ...tasks.filter((task) => scripts.some(within(task))).map(spent)) / 1000;
}
