import type { Contact, RmiData } from '../../model/schema.js';

/** Properties that few contacts have, and the usual card does not show. */
const RARE = /url$|^(absences|languages|links|moreHours|responsibleFor|telephone.+|textTelephone)$/i;

/** Whether there is something to show that few cards have. */
export const hasMore = (contact: Contact, { notices }: RmiData): boolean =>
  !!notices || Object.keys(contact).some((key) => RARE.test(key));
