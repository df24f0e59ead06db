/** What the parser found, said to a clerk: one sentence or two, and the last says what to do. */
import { msg, str } from '@lit/localize';
import type { Fault, Format, Shape } from '../../model/shape.js';
import type { Path } from '../document/document.js';
import { dateName, momentName, weekdayName } from './days.js';
import { propertyLabel } from './properties.js';

export function faultMessage({ path, kind, value, right }: Fault): string {
  const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  const name = keys.filter((key) => !/^\d+$/.test(key)).at(-1) ?? '';
  const label = propertyLabel(['data', ...keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key))] satisfies Path);
  const text = typeof value === 'string' ? value : '';
  switch (kind) {
    case 'value':
      return wrongValue(right as Shape, label);
    case 'missing':
      return missing(name, label);
    case 'empty':
      return msg(str`„${label}“ ist leer. Tragen Sie etwas ein, oder entfernen Sie die Angabe.`, {
        id: 'problem-empty',
      });
    case 'unquoted':
      return msg(
        str`In der Datei steht bei „${label}“ eine Zahl statt eines Textes. Geben Sie die Angabe noch einmal ein.`,
        {
          id: 'problem-unquoted',
        },
      );
    case 'unknown-property':
      return msg(str`Die Angabe „${label}“ ist hier unbekannt. Sie bleibt in der Datei, wird aber nicht angezeigt.`, {
        id: 'problem-unknown-property',
      });
    case 'no-such-day': {
      return msg(str`Den Tag ${text} gibt es nicht. Geben Sie einen an, den der Kalender hat.`, {
        id: 'problem-no-such-day',
      });
    }
    case 'season': {
      if (keys[0] === 'notices')
        return msg(
          str`Das Ende liegt vor dem Anfang. Geben Sie den ${momentName(right as string)} oder einen späteren Zeitpunkt an.`,
          { id: 'problem-notice-backwards' },
        );
      const first = dateName(right as string);
      return msg(str`Der letzte Tag liegt vor dem ersten. Geben Sie den ${first} oder einen späteren Tag an.`, {
        id: 'problem-season',
      });
    }
    case 'half':
      return name === 'opens' ?
          msg('Geben Sie auch an, wann geöffnet wird. Ohne beide Uhrzeiten ist geschlossen.', {
            id: 'problem-half-opens',
          })
        : msg('Geben Sie auch an, wann geschlossen wird. Ohne beide Uhrzeiten ist den ganzen Tag geschlossen.', {
            id: 'problem-half-closes',
          });
    case 'closed-and-open': {
      const day = weekdayName(text);
      return msg(
        str`${day} ist als geschlossen angegeben und hat doch Zeiten. Entfernen Sie das eine oder das andere.`,
        {
          id: 'problem-closed-and-open',
        },
      );
    }
    case 'overlap': {
      const [first, second] = value as readonly string[];
      return msg(
        str`Die Zeiten ${first} und ${second} überschneiden sich. Ändern Sie eine davon, oder machen Sie eine aus beiden.`,
        {
          id: 'problem-overlap',
        },
      );
    }
    case 'duplicate-id':
      return msg(str`Die Kennung „${text}“ ist schon vergeben. Wählen Sie eine andere.`, {
        id: 'problem-duplicate-id',
      });
    case 'dangling-id':
      return dangling(name, text);
    case 'absent-deputy':
      return msg(
        'Wer hier vertritt, ist dann selbst nicht da und hat keine Vertretung. Wählen Sie jemand anderen, oder tragen Sie dort eine Vertretung ein.',
        { id: 'problem-absent-deputy' },
      );
    case 'circle-of-deputies':
      return msg(
        'Die Vertretungen führen im Kreis zurück zu jemandem, der dann nicht da ist. Wählen Sie jemand anderen.',
        { id: 'problem-circle-of-deputies' },
      );
    case 'nobody':
      return msg('Nennen Sie mindestens eine Person oder Abteilung mit ihrem Namen.', { id: 'problem-nobody' });
  }
}

function missing(name: string, label: string): string {
  switch (name) {
    case 'opens':
      return msg('Geben Sie an, wann geöffnet wird.', { id: 'problem-missing-opens' });
    case 'closes':
      return msg('Geben Sie an, wann geschlossen wird.', { id: 'problem-missing-closes' });
    case 'dayOfWeek':
      return msg('Wählen Sie mindestens einen Wochentag.', { id: 'problem-missing-day' });
    case 'validFrom':
      return msg('Geben Sie den ersten Tag an.', { id: 'problem-missing-first-day' });
    case 'name':
      return msg('Geben Sie einen Namen an.', { id: 'problem-missing-name' });
    case 'heading':
      return msg('Geben Sie eine Überschrift an.', { id: 'problem-missing-heading' });
    case 'organization':
      return msg('Geben Sie an, wie das Amt oder Referat heißt.', { id: 'problem-missing-organization' });
    case 'contacts':
      return msg('Nennen Sie mindestens eine Person oder Abteilung mit ihrem Namen.', { id: 'problem-nobody' });
    default:
      return msg(str`Geben Sie „${label}“ an.`, { id: 'problem-missing' });
  }
}

function dangling(name: string, id: string): string {
  switch (name) {
    case 'location':
    case 'locations':
      return msg(str`Das Gebäude „${id}“ gibt es nicht. Wählen Sie ein anderes.`, { id: 'problem-no-location' });
    case 'department':
      return msg(str`Die Abteilung „${id}“ gibt es nicht. Wählen Sie eine andere.`, { id: 'problem-no-department' });
    case 'deputy':
      return msg(str`Die Vertretung „${id}“ gibt es nicht. Wählen Sie jemand anderen.`, { id: 'problem-no-deputy' });
    case 'contacts':
      return msg(
        str`Die Person oder Abteilung „${id}“ gibt es nicht. Wählen Sie eine andere, oder entfernen Sie die Angabe.`,
        { id: 'problem-no-contact' },
      );
    default:
      return msg(
        str`Die Geschäftsstelle „${id}“ gibt es nicht. Wählen Sie eine andere, oder entfernen Sie die Angabe.`,
        {
          id: 'problem-no-office',
        },
      );
  }
}

function wrongValue(shape: Shape, label: string): string {
  switch (shape.kind) {
    case 'text':
      if (shape.format) return FORMATS[shape.format]();
      return shape.values ?
          msg(str`Bei „${label}“ steht etwas Unbekanntes. Wählen Sie eine der Möglichkeiten.`, { id: 'problem-choice' })
        : unreadable(label);
    case 'number': {
      const [min, max] = [shape.min, shape.max];
      return msg(str`Geben Sie eine Zahl von ${min} bis ${max} an.`, { id: 'problem-number' });
    }
    case 'flag':
      return msg(str`Wählen Sie bei „${label}“ Ja oder Nein.`, { id: 'problem-flag' });
    default:
      return unreadable(label);
  }
}

const unreadable = (label: string): string =>
  msg(str`Was bei „${label}“ in der Datei steht, lässt sich nicht lesen. Geben Sie es neu ein.`, {
    id: 'problem-unreadable',
  });

const FORMATS: Record<Format, () => string> = {
  id: () =>
    msg('Eine Kennung besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel „altes-rathaus“.', {
      id: 'problem-format-id',
    }),
  time: () => msg('Geben Sie eine Uhrzeit von 00:00 bis 23:59 an, zum Beispiel 08:30.', { id: 'problem-format-time' }),
  date: () => msg('Geben Sie einen Tag an, zum Beispiel 24.12.2026.', { id: 'problem-format-date' }),
  moment: () =>
    msg('Geben Sie einen Tag an, oder einen Tag und eine Uhrzeit, zum Beispiel 24.12.2026 8:00.', {
      id: 'problem-format-moment',
    }),
  phone: () =>
    msg('Geben Sie die Nummer mit der Vorwahl des Landes an, zum Beispiel +49 711 3512-2876.', {
      id: 'problem-format-phone',
    }),
  email: () =>
    msg('Geben Sie eine ganze E-Mail-Adresse an, zum Beispiel amt@stadt.example.', { id: 'problem-format-email' }),
  url: () => msg('Geben Sie eine Internetadresse an, die mit https:// beginnt.', { id: 'problem-format-url' }),
  language: () =>
    msg('Wählen Sie eine Sprache, oder geben Sie ihr Kürzel an, zum Beispiel „tr“.', { id: 'problem-format-language' }),
  country: () => msg('Geben Sie das Land mit zwei Buchstaben an, zum Beispiel DE.', { id: 'problem-format-country' }),
  timeZone: () =>
    msg('Diese Zeitzone gibt es nicht. Geben Sie eine an wie Europe/Berlin.', { id: 'problem-format-time-zone' }),
};
