/** What is wrong with a file that came back from a translation office, in the clerk's words. */
import { msg, str } from '@lit/localize';
import type { Refusal } from '../../translations/merge.js';
import { XliffError } from '../../translations/xliff.js';

const REASONS: Readonly<Record<Refusal['reason'], (refusal: Refusal) => string>> = {
  repeated: () => msg('kommt zweimal vor; das erste Mal zählt', { id: 'exchange-repeated' }),
  'unknown-text': () => msg('diesen Text gibt es im Datenblatt nicht', { id: 'exchange-unknown' }),
  'other-source': ({ source, text = '' }) =>
    msg(str`übersetzt aus „${source}“; jetzt heißt es „${text}“`, { id: 'exchange-other-source' }),
  markup: () => msg('enthält Formatierungen, die niemand sieht', { id: 'exchange-markup' }),
};

/** "Zeile 12, contacts.x.jobTitle: übersetzt aus …" */
export const refusalText = (refusal: Refusal): string =>
  msg(str`Zeile ${refusal.line}, ${refusal.id}: ${REASONS[refusal.reason](refusal)}`, { id: 'exchange-refusal' });

const FAULTS: Readonly<Record<XliffError['reason'], () => string>> = {
  'no-xml': () => msg('Die Datei ist beschädigt.', { id: 'exchange-no-xml' }),
  'no-xliff': () => msg('Gebraucht wird XLIFF 1.2.', { id: 'exchange-no-xliff' }),
  'no-language': () => msg('Sie sagt nicht, in welche eine Sprache übersetzt wurde.', { id: 'exchange-no-language' }),
};

/** Why a file cannot be used at all. */
export function faultText(file: string, { reason, line }: XliffError): string {
  const place = line ? msg(str`${file}, Zeile ${line}`, { id: 'exchange-line' }) : file;
  return msg(str`${place}: Das ist keine XLIFF-Datei, die sich lesen lässt. ${FAULTS[reason]()}`, {
    id: 'exchange-unreadable',
  });
}
