/** Ways to reach a contact beside the usual ones: numbers for something of their own, and what can be done online. */
import { known, type ImportedContact, type Report } from '../imported.js';
import { phoneFrom, urlFrom } from '../values.js';
import { textOf, textsOf, typesOf, type Thing, type Things } from './nodes.js';

type Reach = Pick<ImportedContact, 'telephones' | 'textTelephone' | 'appointmentUrl' | 'contactFormUrl'>;

/** Whether a number is one of a text telephone, which is no number to call. */
export const isTextTelephone = (point: Thing): boolean =>
  textsOf(point, 'contactOption').some((option) => option.endsWith('HearingImpairedSupported'));

/**
 * Whether a contact point of a thing says only when somebody is there for something of its own, and no way to reach anybody.
 * One that is called by the role is the contact as a whole.
 */
export const isTopic = (point: Thing, thing: Thing, things: Things): boolean =>
  ![undefined, textOf(thing, 'jobTitle')].includes(textOf(point, 'contactType')) &&
  things.of(point, 'hoursAvailable').length > 0 &&
  !['telephone', 'faxNumber', 'email', 'url'].some((property) => textOf(point, property));

/**
 * @param points the contact points of the thing
 * @param telephone the number of the contact as a whole
 */
export function reachFrom(
  thing: Thing,
  points: readonly Thing[],
  telephone: string | undefined,
  things: Things,
  report: Report,
): Reach {
  const telephones = points.flatMap((point) => {
    const [label, number] = [textOf(point, 'contactType'), textOf(point, 'telephone')];
    if (!label || !number || number === telephone || isTextTelephone(point)) return [];
    const own = phoneFrom(number, report);
    return own ? [{ label, telephone: own }] : [];
  });
  const textNumber = points.filter(isTextTelephone).map((point) => textOf(point, 'telephone'))[0];
  const online = (type: RegExp): string | undefined => {
    const action = things.of(thing, 'potentialAction').find((each) => typesOf(each).some((name) => type.test(name)));
    return action && urlFrom(textOf(action, 'target'), report);
  };
  return known({
    telephones,
    textTelephone: phoneFrom(textNumber, report),
    appointmentUrl: online(/^(Schedule|Reserve)Action$/),
    contactFormUrl: online(/^CommunicateAction$/),
  });
}
