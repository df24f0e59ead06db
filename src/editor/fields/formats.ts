/** How a text of the data file is shown and typed. */
import type { Json } from '../document/json.js';
import { dateText, parseDate } from '../hours/typed-date.js';
import { momentText, parseMoment } from '../hours/typed-moment.js';
import { internationalNumber } from './phone-number.js';

export interface TextFormat {
  readonly type?: 'text' | 'tel' | 'email' | 'url';
  readonly inputMode?: 'numeric' | 'decimal';
  /** How wide what belongs here is. */
  readonly size: 'short' | 'medium' | 'full';
  /** As the clerk sees it. */
  readonly show: (stored: string) => string;
  /** As it is stored once it was typed. What cannot be understood stays as it is: the parser then says what is wrong. */
  readonly read: (typed: string, today: number) => Json;
}

const asItStands = (text: string): string => text;
const trimmed = (typed: string): string => typed.trim();
const plain = { show: asItStands, read: trimmed };

export const TEXT: TextFormat = { ...plain, size: 'full' };
export const SHORT: TextFormat = { ...plain, size: 'short' };
export const EMAIL: TextFormat = { ...plain, type: 'email', size: 'full' };
/** A web address without its beginning gets one. */
export const URL: TextFormat = {
  show: asItStands,
  read: (typed) => typed.trim().replace(/^(?=www\.[^\s/]+\.[^\s/])/i, 'https://'),
  type: 'url',
  size: 'full',
};
export const TELEPHONE: TextFormat = { show: asItStands, read: internationalNumber, type: 'tel', size: 'medium' };
export const DATE: TextFormat = {
  show: dateText,
  read: (typed, today) => parseDate(typed, today) ?? typed.trim(),
  inputMode: 'numeric',
  size: 'short',
};
/** A day, or a day and a time. */
export const MOMENT: TextFormat = {
  show: momentText,
  read: (typed, today) => parseMoment(typed, today) ?? typed.trim(),
  size: 'medium',
};
/** Degrees, with a comma as in German or a point. */
export const DEGREES: TextFormat = {
  show: (stored) => stored.replace('.', ','),
  read: (typed) => (/^\s*-?\d+([.,]\d+)?\s*$/.test(typed) ? Number(typed.replace(',', '.')) : typed.trim()),
  inputMode: 'decimal',
  size: 'short',
};
