/** What a data file may say of times. */
import { WEEKDAYS } from './calendar.js';
import { checkHours, checkSeason, checkSpecial } from './checks.js';
import { flag, like, list, object, oneOf, oneOrMore, text, type Infer } from './shape.js';

const time = like('time');
const date = like('date');

const weekday = oneOf(...WEEKDAYS);

const slot = object(
  {
    /** Days of the week this slot is for. */
    dayOfWeek: oneOrMore(weekday),
    /** When it begins, in the organization's time zone. */
    opens: time,
    /** When it ends; this minute is closed already. Before or equal to `opens` means the next day. */
    closes: time,
  },
  {
    /** Whether visitors need an appointment in this slot. Default: false. */
    byAppointment: flag,
    /** First day of the season this slot belongs to. Default: always. */
    validFrom: date,
    /** Last day of the season this slot belongs to. Default: always. */
    validThrough: date,
  },
  { check: checkSeason },
);

const special = object(
  {
    /** First day this entry is for. */
    validFrom: date,
  },
  {
    /** Last day this entry is for. Default: the first day. */
    validThrough: date,
    /** When these days begin instead; without times they are closed. */
    opens: time,
    /** When these days end instead. */
    closes: time,
    /** Whether visitors need an appointment then. Default: false. */
    byAppointment: flag,
    /** Why, in the reader's words: "Betriebsausflug". */
    reason: text,
  },
  { check: checkSpecial },
);

export const hours = object(
  {},
  {
    /** The week as it usually is. */
    regular: list(slot),
    /** Days stated as closed. */
    closed: oneOrMore(weekday),
    /**
     * Days that differ. An entry replaces its days, public holidays included. Where two cover the same day the shorter
     * one counts; two of the same days add up, so a day can have a lunch break.
     */
    special: list(special),
    /** Whether other times can be agreed, beside or instead of regular times. Default: false. */
    byAppointment: flag,
    /** What a visitor should know beside the times: "Bitte klingeln". */
    note: text,
    /** Whether times are known to be missing here; readers are then asked to call first. Default: false. */
    incomplete: flag,
  },
  { check: checkHours },
);

export type Slot = Infer<typeof slot>;
export type SpecialHours = Infer<typeof special>;
export type Hours = Infer<typeof hours>;
