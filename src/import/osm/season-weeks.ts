/** What holds on each day of the week, cut where the dates of a rule begin and end. */
import { isoDate } from '../../hours/civil.js';
import { WEEKDAYS } from '../../model/calendar.js';
import type { Slot } from '../../model/schema.js';
import type { Dates } from './rule.js';

export interface Span {
  readonly opens: string;
  readonly closes: string;
  readonly byAppointment?: true;
}

/** A stretch of time in which a day of the week has the same times. */
interface Piece extends Dates {
  readonly spans: readonly Span[];
}

export const ALWAYS: Dates = { from: -Infinity, through: Infinity };

export class SeasonWeeks {
  /** Seven days, each from ever to ever. */
  readonly #days: (readonly Piece[])[];

  constructor() {
    this.#days = WEEKDAYS.map(() => [{ ...ALWAYS, spans: [] }]);
  }

  /** Lets days of the week have times between two dates; others of the same days go, unless these add to them. */
  set(days: readonly number[], { from, through }: Dates, spans: readonly Span[], adds: boolean): void {
    for (const day of days)
      this.#days[day] = this.#days[day]!.flatMap((piece) => {
        const inside = { from: Math.max(piece.from, from), through: Math.min(piece.through, through) };
        if (inside.from > inside.through) return [piece];
        return [
          { ...piece, through: inside.from - 1 },
          { ...inside, spans: adds ? [...piece.spans, ...spans] : spans },
          { ...piece, from: inside.through + 1 },
        ].filter((part) => part.from <= part.through && part.from < Infinity && part.through > -Infinity);
      });
  }

  /** Whether a day of the week never has times. */
  isEmpty(day: number): boolean {
    return this.#days[day]!.every(({ spans }) => !spans.length);
  }

  /** As slots: days with the same times share one. */
  slots(): readonly Slot[] {
    const shared = new Map<string, { days: number[]; span: Span; piece: Dates }>();
    this.#days.forEach((pieces, day) => {
      for (const piece of joined(pieces))
        for (const span of piece.spans) {
          const key = JSON.stringify([
            span,
            isFinite(piece.from) && piece.from,
            isFinite(piece.through) && piece.through,
          ]);
          const slot = shared.get(key) ?? { days: [], span, piece };
          if (!slot.days.includes(day)) slot.days.push(day);
          shared.set(key, slot);
        }
    });
    return [...shared.values()].map(({ days, span, piece }) => ({
      dayOfWeek: days.map((day) => WEEKDAYS[day]!),
      ...span,
      ...(isFinite(piece.from) && { validFrom: isoDate(piece.from) }),
      ...(isFinite(piece.through) && { validThrough: isoDate(piece.through) }),
    }));
  }
}

/** Pieces that follow each other and say the same are one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(piece.spans))
      result[result.length - 1] = { ...last, through: piece.through };
    else result.push(piece);
  }
  return result;
}
