/** Words of the schema of which one holds, and what a clerk calls them. */
import { msg } from '@lit/localize';

type Choices = Readonly<Record<string, () => string>>;

/** Whether something is there. */
export const ANSWERS: Choices = {
  yes: () => msg('ja', { id: 'answer-yes' }),
  limited: () => msg('eingeschränkt', { id: 'answer-limited' }),
  no: () => msg('nein', { id: 'answer-no' }),
};

/** How much a notice matters. */
export const SEVERITIES: Choices = {
  info: () => msg('Mitteilung', { id: 'severity-info' }),
  warning: () => msg('Warnung', { id: 'severity-warning' }),
};

const OF_PROPERTY: Readonly<Record<string, Choices>> = {
  severity: SEVERITIES,
  wheelchair: ANSWERS,
  lift: ANSWERS,
  toiletsWheelchair: ANSWERS,
  parkingDisabled: ANSWERS,
  tactilePaving: ANSWERS,
  hearingLoop: ANSWERS,
};

/** What a value of a property is called; undefined where it is none of the schema's words. */
export const choiceName = (property: string, value: string): string | undefined => {
  const choices = Object.hasOwn(OF_PROPERTY, property) ? OF_PROPERTY[property]! : {};
  return Object.hasOwn(choices, value) ? choices[value]!() : undefined;
};
