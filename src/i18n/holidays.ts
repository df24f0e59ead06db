import { msg } from '@lit/localize';
import type { HolidayId } from '../hours/holidays.js';

const NAMES: Record<HolidayId, () => string> = {
  'new-year': () => msg('Neujahr', { id: 'new-year' }),
  epiphany: () => msg('Heilige Drei Könige', { id: 'epiphany' }),
  'womens-day': () => msg('Internationaler Frauentag', { id: 'womens-day' }),
  'good-friday': () => msg('Karfreitag', { id: 'good-friday' }),
  'easter-sunday': () => msg('Ostersonntag', { id: 'easter-sunday' }),
  'easter-monday': () => msg('Ostermontag', { id: 'easter-monday' }),
  'labour-day': () => msg('Tag der Arbeit', { id: 'labour-day' }),
  'liberation-day': () => msg('Tag der Befreiung', { id: 'liberation-day' }),
  ascension: () => msg('Christi Himmelfahrt', { id: 'ascension' }),
  'whit-sunday': () => msg('Pfingstsonntag', { id: 'whit-sunday' }),
  'whit-monday': () => msg('Pfingstmontag', { id: 'whit-monday' }),
  'corpus-christi': () => msg('Fronleichnam', { id: 'corpus-christi' }),
  'uprising-day': () => msg('Jahrestag des Volksaufstands', { id: 'uprising-day' }),
  assumption: () => msg('Mariä Himmelfahrt', { id: 'assumption' }),
  'childrens-day': () => msg('Weltkindertag', { id: 'childrens-day' }),
  'german-unity': () => msg('Tag der Deutschen Einheit', { id: 'german-unity' }),
  reformation: () => msg('Reformationstag', { id: 'reformation' }),
  'all-saints': () => msg('Allerheiligen', { id: 'all-saints' }),
  repentance: () => msg('Buß- und Bettag', { id: 'repentance' }),
  christmas: () => msg('1. Weihnachtstag', { id: 'christmas' }),
  'second-christmas': () => msg('2. Weihnachtstag', { id: 'second-christmas' }),
};

/** The name of a public holiday in the language being rendered. */
export const holidayName = (id: HolidayId): string => NAMES[id]();
