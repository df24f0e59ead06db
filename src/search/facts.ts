/** What readers ask of contacts, and which contacts have an answer. */
import { displayPhone } from '../model/phone.js';
import type { Contact, RmiData } from '../model/schema.js';
import type { Lead } from './leads.js';

/** What a reader may ask of a contact. */
export type Ask = 'telephone' | 'fax' | 'email' | 'hours' | 'place' | 'appointment' | 'complaint';

/** Who asks for a number and names nobody wants the department's. */
const WEIGHT = { department: 0.5, person: 0.4, byAppointment: 0.3 };

/** The contacts that answer a question, each with its answer. */
export function answersTo(ask: Ask, { contacts, locations = [] }: RmiData): Lead[] {
  const department = Math.max(
    contacts.findIndex(({ kind }) => kind === 'department'),
    0,
  );
  return contacts.flatMap((contact, index) => {
    const matched = ask === 'complaint' ? index === department && contact.name : answer(ask, contact, locations);
    if (!matched) return [];
    const weight =
      ask === 'hours' && !contact.hours!.regular?.length ? WEIGHT.byAppointment
      : contact.kind === 'department' ? WEIGHT.department
      : WEIGHT.person;
    return [{ index, weight, matched, ask }];
  });
}

function answer(ask: Ask, contact: Contact, locations: NonNullable<RmiData['locations']>): string | undefined | false {
  const { telephone, faxNumber, email, hours, room, location, name, appointmentUrl } = contact;
  switch (ask) {
    case 'telephone':
      return telephone && displayPhone(telephone);
    case 'fax':
      return faxNumber && displayPhone(faxNumber);
    case 'email':
      return email;
    case 'hours':
      return hours && name;
    case 'appointment':
      return (
        Boolean(appointmentUrl || hours?.byAppointment || hours?.regular?.some(({ byAppointment }) => byAppointment)) &&
        name
      );
    default:
      return locations.find(({ id }) => id === location)?.streetAddress ?? room;
  }
}
