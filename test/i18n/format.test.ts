import { expect } from '@open-wc/testing';
import { dayOf } from '../../src/hours/civil.js';
import { formatDate, formatDateRange, formatTime, formatTimeRange, formatWeekday } from '../../src/i18n/format.js';
import { formatLanguage } from '../../src/i18n/language-name.js';
import { formatList } from '../../src/i18n/list.js';
import { LOCALES } from '../../src/i18n/codes.js';
import { replace } from '../helpers/replace.js';

/** Engines differ in how wide their spaces are, and some mark the direction. */
const plain = (text: string): string =>
  text
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?– ?/g, '–');
const range = (tag: string, opens: number, closes: number): string =>
  plain(Object.values(formatTimeRange(tag, opens, closes)).join(''));

const MORNING = 8 * 60 + 30;
const NOON = 12 * 60 + 30;
const TAGS = ['de', 'de-CH', 'en', 'en-US', 'tr', 'ar', 'fa', 'uk'];

describe('i18n/format', () => {
  it('spells a time of day as the language does', () => {
    expect(plain(formatTime('de', MORNING))).to.equal('08:30');
    expect(plain(formatTime('en', 13 * 60))).to.equal('13:00');
    expect(plain(formatTime('en-US', 13 * 60))).to.equal('1:00 PM');
    expect(plain(formatTime('tr', MORNING))).to.equal('08:30');
    expect(plain(formatTime('ar', 13 * 60))).to.match(/[01٠١]:?.*م$/);
  });

  it('spells a time alone as it does in a range', () => {
    const digits = (text: string): string => /^[^\p{Nd}]*(\p{Nd}+)/u.exec(text)![1]!;
    for (const tag of [...LOCALES, 'en-US', 'en-GB', 'de-CH', 'ar-EG'])
      expect(digits(formatTime(tag, MORNING)), tag).to.equal(digits(formatTimeRange(tag, MORNING, 17 * 60).start));
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

  it('spells German times and days as Intl does, which need no formatter', () => {
    const options = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
    for (const tag of ['de', 'de-AT', 'de-CH', 'de-simple']) {
      const times = new Intl.DateTimeFormat(tag, options);
      const days = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
      for (let minutes = 0; minutes < 1440; minutes += 15) {
        const [opens, closes] = [minutes * 60_000, ((minutes + 225) % 1440) * 60_000];
        expect(formatTime(tag, minutes)).to.equal(plain(times.format(opens)));
        expect(range(tag, minutes, minutes + 225)).to.equal(plain(times.formatRange(opens, closes)));
      }
      for (let day = -4; day < 10; day++) expect(formatWeekday(tag, day)).to.equal(days.format(day * 86_400_000));
    }
  });

  it('spells a stretch past midnight without dates', () => {
    expect(range('de', 18 * 60, 26 * 60)).to.equal('18:00–02:00 Uhr');
    expect(range('en', 18 * 60, 24 * 60)).to.equal('18:00–00:00');
  });

  it('spells a stretch past midnight where a browser takes no range that ends before it begins', () => {
    replace(Intl.DateTimeFormat.prototype, 'formatRangeToParts', () => () => {
      throw new RangeError('Invalid time value');
    });
    expect(range('de', 19 * 60, 27 * 60)).to.equal('19:00–03:00');
    expect(range('en-US', 19 * 60, 27 * 60)).to.equal('7:00 PM–3:00 AM');
  });

  for (const tag of TAGS)
    it(`cuts a stretch of time in ${tag} into beginning, what joins them, and end`, () => {
      const { start, between, end } = formatTimeRange(tag, MORNING, NOON);
      expect(start).to.match(/[8٨۸]/);
      expect(between).not.to.match(/\p{N}/u).and.not.to.equal('');
      expect(end).to.match(/[2٢۲]/);
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
