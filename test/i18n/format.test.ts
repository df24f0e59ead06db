import { expect } from '@open-wc/testing';
import { dayOf } from '../../src/hours/civil.js';
import {
  formatDate,
  formatDateRange,
  formatLanguage,
  formatList,
  formatTime,
  formatTimeRange,
  formatWeekday,
} from '../../src/i18n/format.js';

/** Engines differ in how wide their spaces are, and some mark the direction. */
const plain = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?– ?/g, '–');
const range = (tag: string, opens: number, closes: number): string =>
  plain(formatTimeRange(tag, opens, closes).map(({ text }) => text).join('')); // prettier-ignore

const MORNING = 8 * 60 + 30;
const NOON = 12 * 60 + 30;
const TAGS = ['de', 'de-CH', 'en', 'en-US', 'tr', 'ar', 'fa', 'uk'];

describe('i18n/format', () => {
  it('spells a time of day as the language does', () => {
    expect(plain(formatTime('de', MORNING))).to.equal('08:30');
    expect(plain(formatTime('en', 13 * 60))).to.equal('13:00');
    expect(plain(formatTime('en-US', 13 * 60))).to.equal('01:00 PM');
    expect(plain(formatTime('tr', MORNING))).to.equal('08:30');
    expect(plain(formatTime('ar', 13 * 60))).to.match(/[01٠١]:?.*م$/);
  });

  it('spells midnight, and times past it, as the clock on the wall', () => {
    expect(plain(formatTime('de', 0))).to.equal('00:00');
    expect(plain(formatTime('de', 1440))).to.equal('00:00');
    expect(plain(formatTime('de', 1440 + 120))).to.equal('02:00');
  });

  it('spells a stretch of time as the language does', () => {
    expect(range('de', MORNING, NOON)).to.equal('08:30–12:30 Uhr');
    expect(range('en', MORNING, NOON)).to.equal('08:30–12:30');
    expect(range('tr', MORNING, NOON)).to.equal('08:30–12:30');
    expect(range('en-US', MORNING, 13 * 60)).to.match(/^0?8:30 AM–0?1:00 PM$/);
  });

  it('spells a stretch past midnight without dates', () => {
    expect(range('de', 18 * 60, 26 * 60)).to.equal('18:00–02:00 Uhr');
    expect(range('en', 18 * 60, 24 * 60)).to.equal('18:00–00:00');
  });

  for (const tag of TAGS)
    it(`cuts a stretch of time in ${tag} into beginning, what joins them, and end`, () => {
      const parts = formatTimeRange(tag, MORNING, NOON);
      const [start, end] = ['startRange', 'endRange'].map((source) => parts.filter((part) => part.source === source));
      expect([start!.length, end!.length], 'one <time> each').to.deep.equal([1, 1]);
      expect(start![0]!.text).to.match(/[8٨۸]/);
      expect(end![0]!.text).to.match(/[2٢۲]/);
    });

  it('names the days of the week in full', () => {
    const monday = dayOf('2026-11-23');
    expect(formatWeekday('de', monday)).to.equal('Montag');
    expect(formatWeekday('en', monday + 2)).to.equal('Wednesday');
    expect(formatWeekday('tr', monday)).to.equal('Pazartesi');
    expect(formatWeekday('ar', monday)).to.match(/^ال[اإ]ثنين$/);
  });

  it('names a date as the language does', () => {
    const eve = dayOf('2026-12-24');
    expect(formatDate('de', eve)).to.equal('Donnerstag, 24. Dezember');
    expect(formatDate('en', eve)).to.match(/^Thursday,? 24 December$/);
    expect(formatDate('tr', eve)).to.equal('24 Aralık Perşembe');
    expect(plain(formatDate('ar', eve))).to.match(/^الخميس، (24|٢٤) ديسمبر$/);
  });

  it('names several days as a range, one day with its weekday', () => {
    const eve = dayOf('2026-12-24');
    expect(plain(formatDateRange('de', eve, eve + 7))).to.equal('24.–31. Dezember');
    expect(plain(formatDateRange('en', eve, eve + 7))).to.equal('24–31 December');
    expect(plain(formatDateRange('tr', eve, eve + 7))).to.equal('24–31 Aralık');
    expect(formatDateRange('de', eve, eve)).to.equal('Donnerstag, 24. Dezember');
    expect(plain(formatDateRange('de', eve + 6, eve + 9))).to.contain('2. Januar');
  });

  it('names languages in each other, and leaves a tag it does not know', () => {
    expect(formatLanguage('de', 'tr')).to.equal('Türkisch');
    expect(formatLanguage('tr', 'de')).to.equal('Almanca');
    expect(formatLanguage('de', 'not a tag')).to.equal('not a tag');
  });

  it('joins a list with the word for "and"', () => {
    expect(formatList('de', ['Deutsch', 'Türkisch', 'Arabisch'])).to.equal('Deutsch, Türkisch und Arabisch');
    expect(formatList('en', ['German', 'Turkish'])).to.equal('German and Turkish');
    expect(formatList('tr', ['Almanca', 'Türkçe'])).to.equal('Almanca ve Türkçe');
  });
});
