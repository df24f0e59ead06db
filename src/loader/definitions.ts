/** Loads and defines the widgets that a page uses; what could not be loaded is tried again. */
import type { WidgetClass } from '../base/define.js';
import { registry } from '../registry.js';
import { advise } from './advise.js';
import { handOver } from './prefetch.js';

const definitions = new Map<string, Promise<WidgetClass | undefined>>();
/** Tags whose script failed once, and the elements that wait for another try. */
const failedTags = new Set<string>();
const waiting = new Set<() => void>();
/** Before the last try, in ms. */
let pause = 1_000;
let timer: ReturnType<typeof setTimeout> | undefined;
let attempts = 0;

/**
 * The class of a tag, defined. Undefined if it could not be loaded now.
 *
 * @param retry called when it is worth asking again
 */
export async function loadDefinition(tag: string, retry: () => void): Promise<WidgetClass | undefined> {
  let definition = definitions.get(tag);
  if (!definition) {
    definition = load(tag).then(
      (widget) => {
        handOver(widget);
        widget.define();
        return widget;
      },
      (error: Error) => {
        definitions.delete(tag);
        failedTags.add(tag);
        scheduleRetry();
        return advise(({ notLoaded }) => notLoaded(tag, error));
      },
    );
    definitions.set(tag, definition);
  }
  const widget = await definition;
  if (!widget) waiting.add(retry);
  return widget;
}

const load = (tag: string): Promise<WidgetClass> =>
  failedTags.has(tag) ? registry[tag]!().catch(() => loadAlone(tag)) : registry[tag]!();

/**
 * Some browsers keep a module that failed once, and all that import it, failed for the life of the page; HTML says otherwise
 * since whatwg/html#10327. `all.js`, which lies beside `rmi.js`, imports nothing, and at a new address it is a new module.
 */
async function loadAlone(tag: string): Promise<WidgetClass> {
  await import(/* @vite-ignore */ `./all.js?attempt=${++attempts}`);
  return (await customElements.whenDefined(tag)) as WidgetClass;
}

/** Once the network is back or somebody looks, and ever more rarely until then; no two pages at the same moment. */
function scheduleRetry(): void {
  timer ??= setTimeout(retryAll, (pause *= 2) * (1 + Math.random()));
  addEventListener('online', retryAll);
  document.addEventListener('visibilitychange', retryAll);
}

function retryAll(): void {
  clearTimeout(timer);
  timer = undefined;
  const retries = [...waiting];
  waiting.clear();
  for (const retry of retries) retry();
}
