import { expect } from '@open-wc/testing';
import type { DataDocument } from '../../../src/editor/document/document.js';
import { merge } from '../../../src/editor/document/merge.js';
import { conflictWords } from '../../../src/editor/words/conflicts.js';
import { changed, cityDocument, fullDocument, type SampleDraft } from '../document/sample.js';

type Recipe = (data: SampleDraft['data']) => void;

describe('conflictWords', () => {
  let city: DataDocument;
  let full: DataDocument;
  before(async () => {
    city = await cityDocument();
    full = await fullDocument();
  });

  /** The conflicts as a clerk reads them. */
  function asked(mine: Recipe, theirs: Recipe, file = city): readonly string[] {
    const by = (recipe: Recipe): DataDocument => changed(file, ({ data }) => recipe(data));
    const merged = merge(file, by(mine), by(theirs));
    return merged.conflicts.map((conflict) => {
      const { entry, label, base, mine, theirs } = conflictWords(merged, conflict);
      return `${entry}, ${label}: ${base} / ${mine} / ${theirs}`;
    });
  }

  it('says a room', () => {
    const room =
      (number: string): Recipe =>
      ({ contacts }) =>
        (contacts[3]!.room = number);
    expect(asked(room('1'), room('2'))).to.deep.equal(['Max Mustermann, Raum: 1.05 / 1 / 2']);
  });

  it('says days of the week', () => {
    const opens =
      (time: string): Recipe =>
      ({ contacts }) =>
        (contacts[2 - 1]!.hours.regular[0]!.opens = time);
    expect(asked(opens('08:30'), opens('09:00'))).to.deep.equal([
      'Abteilung Ankommen, Montag, Dienstag, Donnerstag und Freitag: 08:00–12:00 Uhr / 08:30–12:00 Uhr / 09:00–12:00 Uhr',
    ]);
  });

  it('says which hours, whose deputy, and until when a notice is shown', () => {
    const edit =
      (time: string, deputy: string, until: string): Recipe =>
      ({ contacts: [, , , max], notices }) => {
        max!.telephoneHours.regular[0]!.opens = time;
        max!.moreHours[0]!.hours.regular[0]!.opens = time;
        max!.absences[0]!.deputy = deputy;
        notices[0]!.validThrough = until;
      };
    expect(
      asked(edit('08:30', 'john-doe', '2026-11-28'), edit('09:00', 'ankommen', '2026-11-28T12:00'), full),
    ).to.deep.equal([
      'Max Mustermann, Vertretung: Lieschen Müller / John Doe / Abteilung Ankommen',
      'Max Mustermann, Telefonzeiten, Montag und Dienstag: 08:00–10:00 Uhr / 08:30–10:00 Uhr / 09:00–10:00 Uhr',
      'Max Mustermann, Rentenberatung, Mittwoch: 14:00–16:00 Uhr / 08:30–16:00 Uhr / 09:00–16:00 Uhr',
      'Hinweis „Die Telefonanlage ist gestört.“, Zeigen bis: 27. November 2026 / 28. November 2026 / 28. November 2026, 12:00 Uhr',
    ]);
  });

  it('says who was removed', () => {
    expect(
      asked(
        ({ contacts }) => contacts.splice(3, 1),
        ({ contacts }) => (contacts[3]!.room = '7'),
      ),
    ).to.deep.equal(['Max Mustermann, Eintrag: Max Mustermann / entfernt / Max Mustermann']);
  });

  it('says a building by its name', () => {
    const location =
      (id: string): Recipe =>
      ({ contacts }) =>
        (contacts[3]!.location = id);
    expect(asked(location('altes-rathaus'), location('pavillon'))).to.deep.equal([
      'Max Mustermann, Gebäude: Haus der Begegnung / Altes Rathaus / Pavillon im Stadtpark',
    ]);
  });
});
