import { msg } from '@lit/localize';
import type { HolidayId } from '../hours/holidays.js';

const NAMES: Record<HolidayId, () => string> = {
  'new-year': () => msg('Neujahr'),
  epiphany: () => msg('Heilige Drei Könige'),
  'womens-day': () => msg('Internationaler Frauentag'),
  'good-friday': () => msg('Karfreitag'),
  'easter-sunday': () => msg('Ostersonntag'),
  'easter-monday': () => msg('Ostermontag'),
  'labour-day': () => msg('Tag der Arbeit'),
  'liberation-day': () => msg('Tag der Befreiung'),
  ascension: () => msg('Christi Himmelfahrt'),
  'whit-sunday': () => msg('Pfingstsonntag'),
  'whit-monday': () => msg('Pfingstmontag'),
  'corpus-christi': () => msg('Fronleichnam'),
  'uprising-day': () => msg('Jahrestag des Volksaufstands'),
  assumption: () => msg('Mariä Himmelfahrt'),
  'childrens-day': () => msg('Weltkindertag'),
  'german-unity': () => msg('Tag der Deutschen Einheit'),
  reformation: () => msg('Reformationstag'),
  'all-saints': () => msg('Allerheiligen'),
  repentance: () => msg('Buß- und Bettag'),
  christmas: () => msg('1. Weihnachtstag'),
  'second-christmas': () => msg('2. Weihnachtstag'),
};

/** The name of a public holiday in the language being rendered. */
export const holidayName = (id: HolidayId): string => NAMES[id]();
