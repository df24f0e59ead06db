import { expect } from '@open-wc/testing';
import { internationalNumber } from '../../../src/editor/fields/phone-number.js';
import { FORMATS } from '../../../src/model/shape.js';

const NUMBERS = {
  '0711 3512-2876': '+49 711 3512-2876',
  '(07 11) 35 12-28 76': '+49 711 3512-2876',
  '(0711) 3512-2876': '+49 711 3512-2876',
  '0711/3512-2876': '+49 711 3512-2876',
  '0711 / 3512 - 2876': '+49 711 3512-2876',
  '0711-35122876': '+49 711 35122876',
  '07113512': '+49 7113512',
  '0049 711 3512-2876': '+49 711 3512-2876',
  '+49 (0) 711 3512-2876': '+49 711 3512-2876',
  '+49 711 3512–2876': '+49 711 3512-2876',
  '+49 711 3512-2876': '+49 711 3512-2876',
  '+43 1 234 567': '+43 1 234 567',
  '0043 1 234567': '+43 1 234567',
  '0800 116 016': '+49 800 116016',
} as const;

describe('a telephone number as it is typed', () => {
  for (const [typed, stored] of Object.entries(NUMBERS))
    it(`${typed} is ${stored}`, () => {
      expect(internationalNumber(typed)).to.equal(stored);
      expect(stored).to.match(FORMATS.phone);
    });

  for (const typed of ['115', 'siehe Zentrale', '0711 3512 (Frau Maier)', '', '3512-2876', '+'])
    it(`"${typed}" stays as it is, for the parser to judge`, () => {
      expect(internationalNumber(typed)).to.equal(typed);
    });
});
