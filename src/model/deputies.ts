import type { Absence, Contact } from './schema.js';
import { indexInFile, type Fault } from './shape.js';

/** Whether two absences share a day. One without a last day does not end. */
const overlap = (a: Absence, b: Absence): boolean =>
  a.validFrom <= (b.validThrough ?? '9') && b.validFrom <= (a.validThrough ?? '9');

/** Tells of absences during which the deputy, and all who stand in for the deputy, are away too. */
export function checkDeputies(contacts: readonly Contact[], faults: Fault[]): void {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));

  const faultOf = (absence: Absence, who: Contact): Fault['kind'] | undefined => {
    const asked = new Set<string>();
    const rest = [absence];
    for (const next of rest) {
      const { deputy } = next;
      if (!deputy) {
        if (next !== absence) return 'absent-deputy';
      } else if (deputy === who.id) return 'circle-of-deputies';
      else if (!asked.has(deputy)) {
        asked.add(deputy);
        rest.push(...(byId.get(deputy)?.absences ?? []).filter((other) => overlap(absence, other)));
      }
    }
    return undefined;
  };

  for (const contact of contacts)
    for (const absence of contact.absences ?? []) {
      const kind = faultOf(absence, contact);
      const path = `contacts[${indexInFile.get(contact)}].absences[${indexInFile.get(absence)}].deputy`;
      if (kind) faults.push({ path, kind, value: absence.deputy });
    }
}
