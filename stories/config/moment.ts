/** A docs page shows many situations at once, each at its own moment: here every story has a clock of its own. */
import { RmiElement } from '../../src/base/element.js';
import { nearest } from '../../src/dom/nearest.js';

/** What a widget asks the page's clock. */
interface Clockwork extends Element {
  now: (this: Element) => Date | null;
  roughly: (this: Element) => Date;
  wakeAt: (this: Element, at: Date | null) => void;
}

/** The moment a widget's story plays at, from `data-moment` on what is around it; undefined for now. */
function momentOf(widget: Element): Date | undefined {
  const moment = nearest(widget, '[data-moment]')?.getAttribute('data-moment');
  return moment ? new Date(moment) : undefined;
}

/** Lets widgets inside `data-moment` read the time there; it stands still. */
export function stopClocks(): void {
  const widget = RmiElement.prototype as unknown as Clockwork;
  const { now, roughly, wakeAt } = widget;
  Object.assign(widget, {
    now(this: Element) {
      return momentOf(this) ?? now.call(this);
    },
    roughly(this: Element) {
      return momentOf(this) ?? roughly.call(this);
    },
    wakeAt(this: Element, at: Date | null) {
      if (!momentOf(this)) wakeAt.call(this, at);
    },
  } satisfies Partial<Clockwork>);
}
