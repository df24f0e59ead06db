/** Ways to reach a contact as schema.org says them. */
import type { Contact } from '../model/schema.js';
import type { HoursNode } from './jsonld-hours.js';
import { compact, type JsonLdNode } from './jsonld-node.js';

/** When somebody is there for something of its own. */
export interface TopicHours {
  readonly label: string;
  readonly hours: HoursNode;
}

/** How to call and write: the first is the contact as a whole, the others are numbers and hours for something of their own. */
export function contactPoints(
  contact: Contact,
  id: string,
  hours: HoursNode,
  topics: readonly TopicHours[],
): readonly [JsonLdNode, ...(readonly JsonLdNode[])] {
  const { name, jobTitle, telephone, faxNumber, email, url, languages, telephones = [], textTelephone } = contact;
  const point = (more: Readonly<Record<string, unknown>>): JsonLdNode =>
    compact({ '@type': 'ContactPoint', ...more, availableLanguage: languages });
  return [
    compact({
      ...point({ '@id': `${id}-point`, name, contactType: jobTitle, telephone, faxNumber, email, url }),
      hoursAvailable: available(hours),
    }),
    ...telephones.map(({ label, telephone }) => point({ name, contactType: label, telephone })),
    ...(textTelephone ?
      [point({ name, telephone: textTelephone, contactOption: 'https://schema.org/HearingImpairedSupported' })]
    : []),
    ...topics.flatMap(({ label, hours }) => {
      const hoursAvailable = available(hours);
      return hoursAvailable.length ? [{ ...point({ name, contactType: label }), hoursAvailable }] : [];
    }),
  ];
}

const available = (hours: HoursNode) => [...hours.openingHoursSpecification, ...hours.specialOpeningHoursSpecification];

/** What a contact does, where the file says more of it than its name. What to bring and what it costs have no words there. */
export const offers = ({ tasks = [] }: Contact): readonly JsonLdNode[] =>
  tasks.flatMap((task) => {
    if (typeof task === 'string') return [];
    const { name, description, url } = task;
    return [{ '@type': 'Offer', itemOffered: compact({ '@type': 'GovernmentService', name, description, url }) }];
  });

/** What can be done online. A conversation by video has no type there that would tell it from a message. */
export const actions = ({ appointmentUrl, contactFormUrl }: Contact): readonly JsonLdNode[] => [
  ...(appointmentUrl ? [{ '@type': 'ScheduleAction', target: appointmentUrl }] : []),
  ...(contactFormUrl ? [{ '@type': 'CommunicateAction', target: contactFormUrl }] : []),
];
