/** What the author is told of each file in `data/examples/broken/`, and what a visitor still gets. */
export interface Complaint {
  readonly path: string;
  readonly problem: string;
  readonly expected: string;
  readonly received: string;
}
export interface BrokenFile {
  /** The one complaint; null where the file is extreme, but right. */
  readonly complaint: Complaint | null;
  /** Names of the contacts that stay; null where nothing usable is left. */
  readonly contacts: readonly string[] | null;
}

const BOTH = ['Erika Mustermann', 'Max Mustermann'];
const told = (
  path: string,
  problem: string,
  expected: string,
  received: string,
  contacts: BrokenFile['contacts'] = BOTH,
): BrokenFile => ({ complaint: { path, problem, expected, received }, contacts });
const TIME = 'a time from "00:00" to "23:59" like "08:30"';

/** Files that are JSON, by name. */
export const BROKEN: Readonly<Record<string, BrokenFile>> = {
  'access-in-german': told('locations[0].access.wheelchair', 'wrong value', 'one of "yes", "limited", "no"', '"ja"'),
  'closed-and-open': told(
    'contacts[1].hours.closed',
    'closed and open on one day',
    'times or "closed" for a day, not both',
    '"Tuesday"',
  ),
  'contact-without-name': told('contacts[1].name', 'missing', 'text in quotes', 'nothing', ['Erika Mustermann']),
  'contacts-not-a-list': told('contacts', 'wrong value', 'a list: […]', 'an object', null),
  'deputies-in-a-circle': told(
    'contacts[1].absences[0].deputy',
    'the deputies lead back to one who is away',
    'somebody who is there then',
    '"broken"',
  ),
  'deputy-absent': told(
    'contacts[1].absences[0].deputy',
    'the deputy is away too, and nobody stands in',
    'somebody who is there then',
    '"sound"',
  ),
  'duplicate-id': told(
    'contacts[1].id',
    'two entries with one id; the first one counts',
    'an id of its own',
    '"sound"',
  ),
  list: told('', 'wrong value', 'an object with "organization" and "contacts"', 'a list of 0', null),
  'link-of-script': told(
    'contacts[1].links[0].url',
    'wrong value',
    'a web address that begins with https://',
    '"javascript:alert(1)"',
  ),
  'long-text': { complaint: null, contacts: BOTH },
  'national-phone': told(
    'contacts[1].telephone',
    'wrong value',
    'an international number like "+49 711 3512-2876"',
    '"030 23125-111"',
  ),
  'no-contacts': told('contacts', 'nobody to turn to', 'at least one contact with a name', 'nothing', null),
  'no-such-day': told(
    'contacts[1].hours.special[0].validFrom',
    'no such day',
    'a day the calendar has',
    '"2026-02-30"',
  ),
  'notice-about-nobody': told('notices[0].contacts[1]', 'points to nothing', 'one of "sound", "broken"', '"erika"'),
  'notice-backwards': told(
    'notices[1].validThrough',
    'ends before it begins',
    'a day on or after "2026-11-24T08:00"',
    '"2026-11-23"',
  ),
  'notice-bad-moment': told(
    'notices[0].validFrom',
    'wrong value',
    'a date like "2026-12-24", or a date and a time like "2026-12-24T08:00"',
    '"24.11.2026, 8 Uhr"',
  ),
  'organization-without-name': told('organization.name', 'missing', 'text in quotes', 'nothing'),
  overlap: told(
    'contacts[1].hours.regular[1]',
    'overlaps another slot of the same day',
    'slots that follow each other',
    '09:00–12:00 and 11:00–14:00',
  ),
  'room-as-number': told('contacts[1].room', 'a number where text belongs', 'text in quotes: "12"', '12'),
  'season-backwards': told(
    'contacts[1].hours.regular[1].validThrough',
    'ends before it begins',
    'a day on or after "2026-10-01"',
    '"2026-03-31"',
  ),
  'special-bad-times': told('contacts[1].hours.special[0].opens', 'wrong value', TIME, '"9 Uhr"'),
  'special-half': told(
    'contacts[1].hours.special[0].closes',
    'missing',
    'both "opens" and "closes", or neither for closed days',
    'nothing',
  ),
  'task-without-name': told('contacts[1].tasks[1].name', 'missing', 'text in quotes', 'nothing'),
  'time-25': told('contacts[1].hours.regular[1].closes', 'wrong value', TIME, '"25:00"'),
  'unknown-property': told(
    'contacts[1].telefone',
    'unknown property, ignored',
    'one of name, id, kind, honorificPrefix, jobTitle, description, telephone, faxNumber, telephones, textTelephone, ' +
      'email, url, appointmentUrl, contactFormUrl, videoUrl, links, image, location, room, department, hours, ' +
      'telephoneHours, moreHours, absences, responsibleFor, tasks, offices, languages, keywords',
    '"+49 30 23125-112"',
  ),
  'unknown-reference': told('contacts[1].location', 'points to nothing', 'one of "amtshaus"', '"rathaus"'),
  'wrong-types': told('contacts[1].tasks', 'wrong value', 'a list: […]', '"Beratung"'),
};
