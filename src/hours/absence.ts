import type { Absence, Contact, Hours } from '../model/schema.js';

/** That a contact is away. */
export interface Away {
  readonly absence: Absence;
  /** Who is there instead; undefined where nobody is. */
  readonly deputy: Contact | undefined;
}

/**
 * Who stands in for a contact on a day: the deputy, or the deputy's where that one is away too.
 *
 * @param day as in the file: "2026-12-21"
 * @returns undefined where the contact is not away
 */
export function awayOn(contact: Partial<Contact>, day: string, contacts: readonly Contact[]): Away | undefined {
  const absenceOf = (who: Partial<Contact> | undefined): Absence | undefined =>
    who?.absences?.find(({ validFrom, validThrough = '9' }) => validFrom <= day && day <= validThrough);
  const absence = absenceOf(contact);
  if (!absence) return undefined;
  const met = new Set<Partial<Contact> | undefined>([contact]);
  let deputy: Contact | undefined;
  for (let next: Absence | undefined = absence; next; next = absenceOf(deputy)) {
    const id: string | undefined = next.deputy;
    deputy = id === undefined ? undefined : contacts.find((other) => other.id === id);
    if (met.has(deputy)) return { absence, deputy: undefined };
    met.add(deputy);
  }
  return { absence, deputy };
}

/** Later than any day there will be. */
const NEVER = '9999-12-31';

/** A contact that is closed on the days of its absences, on the telephone too. */
export function withoutAbsences<Who extends Partial<Contact>>(contact: Who): Who {
  let there = known.get(contact) as Who | undefined;
  if (!there) {
    const { hours, telephoneHours, absences = [] } = contact;
    there = {
      ...contact,
      ...(hours && { hours: closedDuring(absences, hours) }),
      ...(telephoneHours && { telephoneHours: closedDuring(absences, telephoneHours) }),
    };
    known.set(contact, there);
  }
  return there;
}

function closedDuring(absences: readonly Absence[], hours: Hours): Hours {
  const days = absences.map(({ validFrom, validThrough = NEVER, reason }) => ({
    validFrom,
    validThrough,
    ...(reason && { reason }),
  }));
  // A special day within an absence would count, as the shorter one does.
  const special = hours.special?.filter(({ validFrom, validThrough = validFrom }) =>
    days.every((day) => validThrough < day.validFrom || day.validThrough < validFrom),
  );
  return { ...hours, special: [...(special ?? []), ...days] };
}

/** The hours engine remembers what it worked out for an object. */
const known = new WeakMap<object, Partial<Contact>>();
