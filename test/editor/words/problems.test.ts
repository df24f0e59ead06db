import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { isJsonObject } from '../../../src/editor/document/json.js';
import { problemsOf } from '../../../src/editor/words/problems.js';
import { BROKEN } from '../../model/broken.js';
import { example } from '../../model/files.js';

const NOBODY = 'Nennen Sie mindestens eine Person oder Abteilung mit ihrem Namen.';

/** What a clerk reads for each broken file: where, and what to do. */
const MESSAGES: Readonly<Record<string, string>> = {
  'access-in-german':
    'Amtshaus, Zugang mit Rollstuhl: Bei „Zugang mit Rollstuhl“ steht etwas Unbekanntes. Wählen Sie eine der Möglichkeiten.',
  'closed-and-open':
    'Max Mustermann, Geschlossene Tage: Dienstag ist als geschlossen angegeben und hat doch Zeiten. Entfernen Sie das eine oder das andere.',
  'contact-without-name': 'Person ohne Namen, Name: Geben Sie einen Namen an.',
  'contacts-not-a-list':
    'Personen und Abteilungen, Personen und Abteilungen: Was bei „Personen und Abteilungen“ in der Datei steht, lässt sich nicht lesen. Geben Sie es neu ein.',
  'deputies-in-a-circle':
    'Max Mustermann, Vertretung: Die Vertretungen führen im Kreis zurück zu jemandem, der dann nicht da ist. Wählen Sie jemand anderen.',
  'deputy-absent':
    'Max Mustermann, Vertretung: Wer hier vertritt, ist dann selbst nicht da und hat keine Vertretung. Wählen Sie jemand anderen, oder tragen Sie dort eine Vertretung ein.',
  'duplicate-id': 'Max Mustermann, Kennung: Die Kennung „sound“ ist schon vergeben. Wählen Sie eine andere.',
  'link-of-script': 'Max Mustermann, Internetadresse: Geben Sie eine Internetadresse an, die mit https:// beginnt.',
  'national-phone':
    'Max Mustermann, Telefon: Geben Sie die Nummer mit der Vorwahl des Landes an, zum Beispiel +49 711 3512-2876.',
  'no-contacts': `Personen und Abteilungen, Personen und Abteilungen: ${NOBODY}`,
  'no-such-day':
    'Max Mustermann, Erster Tag: Den Tag 2026-02-30 gibt es nicht. Geben Sie einen an, den der Kalender hat.',
  'notice-about-nobody':
    'Hinweis „Die Telefonanlage ist gestört.“, Um wen es geht: Die Person oder Abteilung „erika“ gibt es nicht. Wählen Sie eine andere, oder entfernen Sie die Angabe.',
  'notice-backwards':
    'Hinweis „Die Telefonanlage ist gestört.“, Zeigen bis: Das Ende liegt vor dem Anfang. Geben Sie den 24. November 2026, 08:00 Uhr oder einen späteren Zeitpunkt an.',
  'notice-bad-moment':
    'Hinweis „Die Telefonanlage ist gestört.“, Zeigen ab: Geben Sie einen Tag an, oder einen Tag und eine Uhrzeit, zum Beispiel 24.12.2026 8:00.',
  'organization-without-name': 'Organisation, Name: Geben Sie einen Namen an.',
  overlap:
    'Max Mustermann, Übliche Woche: Die Zeiten 09:00–12:00 und 11:00–14:00 überschneiden sich. Ändern Sie eine davon, oder machen Sie eine aus beiden.',
  'room-as-number':
    'Max Mustermann, Raum: In der Datei steht bei „Raum“ eine Zahl statt eines Textes. Geben Sie die Angabe noch einmal ein.',
  'season-backwards':
    'Max Mustermann, Gilt bis: Der letzte Tag liegt vor dem ersten. Geben Sie den 1. Oktober 2026 oder einen späteren Tag an.',
  'special-bad-times': 'Max Mustermann, Öffnet um: Geben Sie eine Uhrzeit von 00:00 bis 23:59 an, zum Beispiel 08:30.',
  'special-half':
    'Max Mustermann, Schließt um: Geben Sie auch an, wann geschlossen wird. Ohne beide Uhrzeiten ist den ganzen Tag geschlossen.',
  'task-without-name': 'Max Mustermann, Aufgabe: Geben Sie einen Namen an.',
  'time-25': 'Max Mustermann, Schließt um: Geben Sie eine Uhrzeit von 00:00 bis 23:59 an, zum Beispiel 08:30.',
  'unknown-property':
    'Max Mustermann, telefone: Die Angabe „telefone“ ist hier unbekannt. Sie bleibt in der Datei, wird aber nicht angezeigt.',
  'unknown-reference': 'Max Mustermann, Gebäude: Das Gebäude „rathaus“ gibt es nicht. Wählen Sie ein anderes.',
  'wrong-types':
    'Max Mustermann, Aufgaben: Was bei „Aufgaben“ in der Datei steht, lässt sich nicht lesen. Geben Sie es neu ein.',
};

const problemsIn = (data: unknown): ReturnType<typeof problemsOf> =>
  problemsOf({ document: { data: data as JsonObject, translations: {} } });

describe('problemsOf', () => {
  for (const [name, { complaint }] of Object.entries(BROKEN))
    it(`says what to do about ${name}`, async () => {
      const data = await example(`broken/${name}`);
      if (!isJsonObject(data)) return;
      const problems = problemsIn(data);
      expect(problems.map(({ entry, label, message }) => `${entry}, ${label}: ${message}`)).to.deep.equal(
        complaint ? [MESSAGES[name]] : [],
      );
      expect(problems.map(({ field }) => field)).to.deep.equal(complaint ? [complaint.path] : []);
    });

  it('finds nothing in a sound file', async () => {
    expect(problemsIn(await example('city'))).to.deep.equal([]);
  });

  it('says which entry absences and notices lack', () => {
    const problems = problemsIn({
      organization: { name: 'Amt' },
      contacts: [{ name: 'Erika', absences: [{ validFrom: '2026-12-21', deputy: 'max' }] }],
      notices: [
        { text: 'Gestört', validFrom: 'morgen' },
        { text: 'Umzug', contacts: ['max'], locations: ['turm'] },
      ],
    });
    expect(problems.map(({ field, message }) => `${field}: ${message}`)).to.deep.equal([
      'notices[0].validFrom: Geben Sie einen Tag an, oder einen Tag und eine Uhrzeit, zum Beispiel 24.12.2026 8:00.',
      'contacts[0].absences[0].deputy: Die Vertretung „max“ gibt es nicht. Wählen Sie jemand anderen.',
      'notices[1].contacts[0]: Die Person oder Abteilung „max“ gibt es nicht. Wählen Sie eine andere, oder entfernen Sie die Angabe.',
      'notices[1].locations[0]: Das Gebäude „turm“ gibt es nicht. Wählen Sie ein anderes.',
    ]);
  });

  it('knows a time zone that does not exist', () => {
    const problems = problemsIn({
      organization: { name: 'Amt', timeZone: 'Europe/Esslingen' },
      contacts: [{ name: 'A' }],
    });
    expect(problems.map(({ field }) => field)).to.deep.equal(['organization.timeZone']);
  });

  it('leads to an unknown property whose name has a dot', () => {
    const [problem] = problemsIn({ organization: { name: 'Amt' }, contacts: [{ name: 'A' }], 'a.b': 1 });
    expect(problem!.path).to.deep.equal(['data', 'a.b']);
  });
});
