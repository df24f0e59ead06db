/** What is wrong with hours, in the clerk's words: what to do about it. */
import { msg, str } from '@lit/localize';
import type { Fault } from '../../model/shape.js';
import { textOf } from './json/raw.js';
import type { Json } from '../document/json.js';
import { dateText } from './typed-date.js';

/** The last part of a path: `opens` of `regular[1].opens`; empty for an entry as a whole. */
const propertyOf = ({ path }: Fault): string => /(?:^|\.)([a-zA-Z]+)$/.exec(path)?.[1] ?? '';

export function problemText(fault: Fault): string {
  const property = propertyOf(fault);
  switch (fault.kind) {
    case 'overlap': {
      const [first, second] = fault.value as string[];
      return msg(
        str`Diese Zeiten überschneiden sich: ${first!} und ${second!}. Ändern Sie eine davon, oder entfernen Sie sie.`,
        { id: 'hours-problem-overlap' },
      );
    }
    case 'closed-and-open':
      return msg(
        'Für diesen Tag stehen Zeiten da, und er ist als geschlossen angegeben. Wählen Sie eines von beiden.',
        {
          id: 'hours-problem-closed-and-open',
        },
      );
    case 'no-such-day':
      return msg(str`Den ${dateText(textOf(fault.value as Json))} gibt es nicht. Geben Sie ein anderes Datum ein.`, {
        id: 'hours-problem-no-such-day',
      });
    case 'season':
      return msg(str`Der letzte Tag liegt vor dem ersten, dem ${dateText(fault.right as string)}.`, {
        id: 'hours-problem-season',
      });
    case 'unknown-property':
      return msg(str`„${property}“ kennt der Editor nicht; es bleibt in der Datei stehen und wird nicht angezeigt.`, {
        id: 'hours-problem-unknown',
      });
    default:
      return valueText(property, fault);
  }
}

function valueText(property: string, { value }: Fault): string {
  const isThere = textOf(value as Json).trim() !== '';
  switch (property) {
    case 'opens':
      return isThere ?
          timeText(value as Json)
        : msg('Geben Sie an, wann geöffnet wird.', { id: 'hours-problem-opens' });
    case 'closes':
      return isThere ?
          timeText(value as Json)
        : msg('Geben Sie an, wann geschlossen wird.', { id: 'hours-problem-closes' });
    case 'validFrom':
    case 'validThrough':
      return isThere ?
          msg(str`„${textOf(value as Json)}“ ist kein Datum. Geben Sie es so ein: 24.12.2026.`, {
            id: 'hours-problem-date',
          })
        : msg('Geben Sie ein Datum ein, zum Beispiel 24.12.2026.', { id: 'hours-problem-no-date' });
    default:
      return msg(str`Das versteht die Seite nicht und zeigt es nicht an: ${textOf(value as Json)}`, {
        id: 'hours-problem-value',
      });
  }
}

const timeText = (value: Json): string =>
  msg(str`„${textOf(value)}“ ist keine Uhrzeit. Geben Sie sie so ein: 08:30.`, { id: 'hours-problem-time' });
