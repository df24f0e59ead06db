import { expect } from '@open-wc/testing';
import { Clock, clock as pageClock } from '../../src/base/clock.js';
import { frozen } from '../helpers/clock.js';
import { replace } from '../helpers/replace.js';
import { until } from '../helpers/show.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 23, 8);

/** Timers and listeners as the page has them, with a hand on the time. */
class Laboratory {
  now = START;
  readonly timers = new Map<number, { run: () => void; wait: number }>();
  readonly listeners = new Map<string, Set<unknown>>();
  #id = 0;

  constructor() {
    replace(Date, 'now', () => () => this.now);
    const setTimer = (run: () => void, wait = 0): number => {
      this.timers.set(++this.#id, { run, wait });
      return this.#id;
    };
    replace(window, 'setTimeout', () => setTimer as typeof setTimeout);
    replace(window, 'clearTimeout', () => (id) => void this.timers.delete(Number(id)));
    for (const target of [window, document] as EventTarget[]) {
      replace(target, 'addEventListener', () => (type, listener) => void this.#heard(type).add(listener));
      replace(target, 'removeEventListener', () => (type, listener) => void this.#heard(type).delete(listener));
    }
  }

  /** A clock that has begun: the page has painted. */
  begun(): Clock {
    const clock = new Clock();
    clock.look();
    return clock;
  }

  /** Lets the one timer there is run out. */
  runOut(): void {
    const [[id, { run, wait }]] = [...this.timers] as [[number, { run: () => void; wait: number }]];
    this.timers.delete(id);
    this.now += wait;
    run();
  }

  /** Lets the page hear an event only the clock listens to here. */
  hear(type: string): void {
    for (const listener of this.listeners.get(type) ?? []) (listener as EventListener)(new Event(type));
  }

  #heard(type: string): Set<unknown> {
    return this.listeners.get(type) ?? this.listeners.set(type, new Set()).get(type)!;
  }

  get waits(): number[] {
    return [...this.timers.values()].map(({ wait }) => wait);
  }

  get listening(): string[] {
    return [...this.listeners].filter(([, set]) => set.size).map(([type]) => type);
  }
}

describe('base/clock', () => {
  describe('before the first paint', () => {
    it('gives no time, and wakes each who asked once the page has painted', async () => {
      const clock = new Clock();
      const woken: string[] = [];
      const first = (): void => void woken.push('first');
      const second = (): void => void woken.push('second');
      expect(clock.now(first)).to.equal(null);
      expect(clock.now(second)).to.equal(null);
      expect(woken).to.deep.equal([]);
      await until(() => woken.length === 2, 'both to be woken');
      expect(woken).to.deep.equal(['first', 'second']);
      expect(clock.now(first)).to.be.instanceOf(Date);
    });

    it('knows the time in UTC all the same', () => {
      expect(Math.abs(new Clock().roughly.getTime() - Date.now())).to.be.below(1000);
    });

    it('does not wake who took it back', async () => {
      const clock = new Clock();
      let asked = 0;
      let kept = false;
      const gone = (): void => void asked++;
      clock.now(gone);
      clock.now(() => (kept = true));
      clock.wake(gone, null);
      await until(() => kept);
      expect(asked).to.equal(0);
    });
  });

  describe('afterwards', () => {
    let lab: Laboratory;
    let woken: string[];
    const watcher = (name: string) => (): void => void woken.push(name);
    beforeEach(() => {
      lab = new Laboratory();
      woken = [];
    });

    it('needs one timer for a hundred widgets, which sleeps until the soonest moment', () => {
      const clock = lab.begun();
      for (let i = 100; i > 0; i--) clock.wake(watcher(`${i}`), new Date(START + i * 60_000));
      expect(lab.waits).to.deep.equal([60_000]);
      lab.runOut();
      expect(woken).to.deep.equal(['1']);
      expect(lab.waits).to.deep.equal([60_000]);
    });

    it('wakes those of one moment together, and each once', () => {
      const clock = lab.begun();
      for (const name of ['a', 'b']) clock.wake(watcher(name), new Date(START + 1000));
      lab.runOut();
      expect(woken).to.deep.equal(['a', 'b']);
      expect(lab.waits).to.deep.equal([]);
    });

    it('keeps the last of what a widget asked for', () => {
      const clock = lab.begun();
      const a = watcher('a');
      clock.wake(a, new Date(START + 1000));
      clock.wake(a, new Date(START + 5000));
      lab.runOut();
      expect(woken).to.deep.equal([]);
      lab.runOut();
      expect(woken).to.deep.equal(['a']);
      expect(lab.now).to.equal(START + 5000);
    });

    it('looks at the time every hour at least, as timers run late', () => {
      const clock = lab.begun();
      clock.wake(watcher('a'), new Date(START + 2.5 * HOUR));
      expect(lab.waits).to.deep.equal([HOUR]);
      lab.runOut();
      lab.runOut();
      expect(woken).to.deep.equal([]);
      expect(lab.waits).to.deep.equal([HOUR / 2]);
      lab.runOut();
      expect(woken).to.deep.equal(['a']);
    });

    for (const type of ['visibilitychange', 'pageshow'])
      it(`wakes with the tab (${type}), without waiting for a timer that slept too`, () => {
        const clock = lab.begun();
        clock.wake(watcher('a'), new Date(START + HOUR / 2));
        lab.now += HOUR;
        lab.hear(type);
        expect(woken).to.deep.equal(['a']);
        expect(lab.waits).to.deep.equal([]);
      });

    it('sets its timer anew when the tab wakes early, as a timer stands still while the machine sleeps', () => {
      const clock = lab.begun();
      clock.wake(watcher('a'), new Date(START + HOUR / 2));
      lab.now += HOUR / 3;
      lab.hear('visibilitychange');
      expect(lab.waits).to.deep.equal([HOUR / 6]);
    });

    it('leaves neither timer nor listener where nobody watches', () => {
      const clock = lab.begun();
      const a = watcher('a');
      const b = watcher('b');
      expect(lab.listening).to.deep.equal([]);
      clock.wake(a, new Date(START + 1000));
      clock.wake(b, new Date(START + 2000));
      expect(lab.listening).to.have.members(['visibilitychange', 'pageshow']);
      clock.wake(a, null);
      clock.wake(b, null);
      expect(lab.waits).to.deep.equal([]);
      expect(lab.listening).to.deep.equal([]);
    });

    it('lets a widget ask again while it is being woken', () => {
      const clock = lab.begun();
      const again = (): void => {
        woken.push(String(lab.now - START));
        if (woken.length < 3) clock.wake(again, new Date(lab.now + 1000));
      };
      clock.wake(again, new Date(START + 1000));
      for (let i = 0; i < 3; i++) {
        expect(lab.waits).to.deep.equal([1000]);
        lab.runOut();
      }
      expect(woken).to.deep.equal(['1000', '2000', '3000']);
      expect(lab.listening).to.deep.equal([]);
    });

    it('looks again where the time was set, and wakes everyone each time', () => {
      const clock = lab.begun();
      const a = watcher('a');
      clock.wake(a, new Date(START + HOUR));
      const stopped = new Date('2030-01-01T12:00Z');
      lab.now = stopped.getTime();
      clock.look();
      expect(clock.now(a)).to.deep.equal(stopped);
      expect(clock.roughly).to.deep.equal(stopped);
      expect(woken).to.deep.equal(['a']);
      clock.wake(a, new Date('2030-01-01T13:00Z'));
      lab.now = START + 1000;
      clock.look();
      expect(woken).to.deep.equal(['a', 'a']);
      expect(clock.now(a)).to.deep.equal(new Date(START + 1000));
    });
  });

  it('can be stopped for the whole page', () => {
    const at = new Date('2026-11-23T09:00+01:00');
    frozen(at);
    expect(pageClock.now(() => {})).to.deep.equal(at);
  });
});
