import { expect } from '@open-wc/testing';
import { parse } from '../../src/model/parse.js';
import { atTheirTexts, entryFault, type Entry } from '../../src/translations/entries.js';
import { merge } from '../../src/translations/merge.js';
import { textsOf } from '../../src/translations/texts.js';
import { fromXliff, toXliff, type XliffError } from '../../src/translations/xliff.js';
import { example } from '../model/files.js';

const ID = 'contacts.max-mustermann.jobTitle';
const REVIEWED: Entry = {
  source: 'Sozialberater',
  target: 'Sosyal <danışman> & "Co."',
  state: 'reviewed',
  reviewedBy: 'Lieschen Müller',
  reviewedOn: '2026-11-24',
};

async function sent(entries: Readonly<Record<string, Entry>>) {
  const texts = textsOf(parse(await example('city')).data!);
  const overlay = { lang: 'tr', entries: new Map(Object.entries(entries)) };
  return { texts, overlay, xliff: toXliff(texts, overlay, { language: 'de', original: 'city.json' }) };
}

describe('XLIFF in the browser', () => {
  it('brings back what was sent, with who has reviewed it and when', async () => {
    const { texts, xliff } = await sent({ [ID]: REVIEWED });
    const { lang, units } = fromXliff(xliff);
    expect(lang).to.equal('tr');
    const { entries, refused } = merge(units, new Map(), texts, false);
    expect(refused).to.deep.equal([]);
    expect(Object.fromEntries(entries)).to.deep.equal({ [ID]: REVIEWED });
  });

  it('forgets who has reviewed a text that came back as another', async () => {
    const { texts, overlay, xliff } = await sent({ [ID]: REVIEWED });
    const { units } = fromXliff(xliff.replace('Sosyal', 'Yeni'));
    const { entries } = merge(units, overlay.entries, texts, false);
    expect(entries.get(ID)!.target).to.contain('Yeni');
    expect(entries.get(ID)).not.to.have.property('reviewedBy');
  });

  it('says why a unit cannot be taken', async () => {
    const { texts, xliff } = await sent({ [ID]: REVIEWED });
    const { units } = fromXliff(xliff.replace('<source>Sozialberater<', '<source>Sekretariat<'));
    expect(
      merge(units, new Map(), texts, false).refused.map(({ id, reason, text }) => ({ id, reason, text })),
    ).to.deep.equal([{ id: ID, reason: 'other-source', text: 'Sozialberater' }]);
  });

  for (const [what, text, reason] of [
    ['no XML', 'Guten Tag', 'no-xml'],
    ['another version', '<xliff version="2.0"/>', 'no-xliff'],
    ['no language', '<xliff version="1.2"><file/></xliff>', 'no-language'],
  ] as const)
    it(`knows ${what}`, () => {
      expect(() => fromXliff(text))
        .to.throw()
        .that.satisfies((error: XliffError) => error.reason === reason);
    });
});

describe('entries of an overlay', () => {
  it('are sound or told of', () => {
    expect(entryFault(REVIEWED)).to.equal(undefined);
    expect(entryFault(null)).to.contain('source');
    expect(entryFault({ ...REVIEWED, state: 'good' })).to.contain('state');
    expect(entryFault({ ...REVIEWED, reviewedOn: '24.11.2026' })).to.contain('reviewedOn');
    expect(entryFault({ ...REVIEWED, reviewedBy: 5 })).to.contain('reviewedBy');
  });

  it('follow their texts to another place in the list', () => {
    const entry = (source: string): Entry => ({ source, target: `${source}!`, state: 'unreviewed' });
    const texts = new Map(['neu', 'a', 'b'].map((text, i) => [`items.${i}`, { text, path: '' }]));
    const entries = new Map([
      ['items.0', entry('a')],
      ['items.1', entry('b')],
      ['items.5', entry('alt')],
    ]);
    expect(Object.fromEntries(atTheirTexts(entries, texts))).to.deep.equal({
      'items.1': entry('a'),
      'items.2': entry('b'),
      'items.5': entry('alt'),
    });
  });
});
