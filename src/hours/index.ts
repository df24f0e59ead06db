/** The hours engine alone: pure, no DOM, never reads the clock. */
export { dayOf, isoDate } from './civil.js';
export { holidayOn, holidaysOf, type HolidayId } from './holidays.js';
export type { DaySchedule, Times } from './schedule.js';
export { statusAt, type Place, type State, type Status } from './status.js';
export { dayAt, exceptionsFrom, todayAt, weekOf, type Exception, type WeekDay } from './week.js';
export { zoneOf, type WallClock, type Zone } from './zone.js';
export type { Weekday } from '../model/calendar.js';
export type { Region } from '../model/regions.js';
export type { Hours, Slot, SpecialHours } from '../model/schema.js';
