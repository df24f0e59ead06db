/** Contacts from schema.org's JSON-LD: people, units of an organization, contact points that belong to neither. */
import type { Organization } from '../../model/schema.js';
import { issueList, known, type Imported, type ImportedContact, type ImportedEntry, type Report } from '../imported.js';
import { emailFrom, languagesFrom, phoneFrom, urlFrom } from '../values.js';
import { addressOf, roomOf } from './address.js';
import { hoursFromThings } from './hours.js';
import { textOf, textsOf, thingsIn, typesOf, type Thing, type Things } from './nodes.js';
import { isTextTelephone, isTopic, reachFrom } from './reach.js';
import { jsonLdTextsIn } from './scripts.js';
import { tasksFrom } from './tasks.js';

const ORGANIZATION =
  /Organization$|Office$|Business$|Service$|Store$|Library$|CityHall$|GovernmentBuilding$|School$|Museum$|Agency$/;
/** What is done for people, and no office that does it; `FinancialService` and the like are offices. */
const SERVICE = /^(Government|Broadcast|CableOrSatellite|Food|Taxi)?Service$/;
const PLACE_FOR_PEOPLE = ['department', 'subOrganization'];

export function contactsFromJsonLd(text: string): Imported {
  const { issues, reportAt } = issueList();
  const texts = jsonLdTextsIn(text);
  if (!texts.length) reportAt(1)('nothing', 'a script of type application/ld+json in the page', text.trim());
  const things = thingsIn(texts, reportAt);
  const organizations = things.all.filter((thing) => isOrganization(thing) && textOf(thing, 'name'));
  const parts = new Set(
    organizations.flatMap((thing) => PLACE_FOR_PEOPLE.flatMap((property) => things.of(thing, property))),
  );
  const isPart = (thing: Thing): boolean => parts.has(thing) || things.of(thing, 'parentOrganization').length > 0;
  const root = organizations.find((thing) => !isPart(thing)) ?? organizations[0];
  const units = organizations.filter((thing) => thing !== root);
  const people = things.all.filter((thing) => typesOf(thing).includes('Person') && textOf(thing, 'name'));
  const owned = new Set([...units, ...people].flatMap((thing) => things.of(thing, 'contactPoint')));
  const points = things.all.filter((thing) => typesOf(thing).includes('ContactPoint') && !owned.has(thing));
  const contacts = [...units, ...people, ...points].sort((a, b) => things.all.indexOf(a) - things.all.indexOf(b));
  // An office alone is one that can be reached, too.
  const entries = (contacts.length || !root ? contacts : [root]).flatMap((thing) =>
    entryFrom(thing, root, things, reportAt),
  );
  if (texts.length && !entries.length && !issues.length)
    reportAt(1)('nothing', 'an Organization, a Person or a ContactPoint with a name', text.trim());
  const organization = root && organizationFrom(root, reportAt(things.lineOf(root)));
  return { format: 'jsonld', entries, issues, ...(organization && { organization }) };
}

const isOrganization = (thing: Thing): boolean =>
  typesOf(thing).some((type) => ORGANIZATION.test(type) && !SERVICE.test(type));

function entryFrom(
  thing: Thing,
  root: Thing | undefined,
  things: Things,
  reportAt: (line: number) => Report,
): readonly ImportedEntry[] {
  const line = things.lineOf(thing);
  const report = reportAt(line);
  const isPerson = typesOf(thing).includes('Person');
  const isPoint = typesOf(thing).includes('ContactPoint');
  const name = textOf(thing, 'name') ?? textOf(thing, 'contactType');
  if (!name) {
    report('nobody', 'a name', thing);
    return [];
  }
  const places = ['workLocation', 'location'].flatMap((property) => things.of(thing, property));
  const points = things.of(thing, 'contactPoint');
  const owners = [thing, ...places, ...points.filter((point) => !isTextTelephone(point))];
  const said = (property: string): string | undefined =>
    owners.map((owner) => textOf(owner, property)).find((text) => text !== undefined);
  const [employer] = ['worksFor', 'affiliation', 'memberOf', 'parentOrganization'].flatMap((property) =>
    things.of(thing, property),
  );
  const visits = hoursFromThings([thing, ...places], things, reportAt);
  const topics = points.filter((point) => isTopic(point, thing, things));
  const reached = hoursFromThings(
    points.filter((point) => !topics.includes(point)),
    things,
    reportAt,
  );
  const contact: ImportedContact = known({
    kind: isPerson ? ('person' as const) : ('department' as const),
    honorificPrefix: isPerson ? textOf(thing, 'honorificPrefix') : undefined,
    name,
    jobTitle:
      isPerson ? textOf(thing, 'jobTitle')
      : isPoint && textOf(thing, 'contactType') !== name ? textOf(thing, 'contactType')
      : undefined,
    description: textOf(thing, 'description'),
    telephone: phoneFrom(said('telephone'), report),
    faxNumber: phoneFrom(said('faxNumber'), report),
    email: emailFrom(said('email'), report),
    url: urlFrom(textOf(thing, 'url'), report),
    image: imageFrom(thing, things, report),
    address: addressOf(owners, things, report),
    room: roomOf(places),
    unit: employer && employer !== root ? textOf(employer, 'name') : undefined,
    languages: languagesFrom(languagesOf(thing, points), report),
    hours: visits ?? reached,
    // Most contact points repeat the hours of the office; others say when the telephone is answered.
    telephoneHours: visits && reached && JSON.stringify(reached) !== JSON.stringify(visits) ? reached : undefined,
    moreHours: topics.flatMap((point) => {
      const hours = hoursFromThings([point], things, reportAt);
      return hours ? [{ label: textOf(point, 'contactType')!, hours }] : [];
    }),
    tasks: tasksFrom(thing, things, report),
    ...reachFrom(thing, points, said('telephone'), things, report),
  });
  return [{ line, contact }];
}

const languagesOf = (thing: Thing, points: readonly Thing[]): readonly string[] => [
  ...new Set([
    ...textsOf(thing, 'knowsLanguage'),
    ...[thing, ...points].flatMap((each) => textsOf(each, 'availableLanguage')),
  ]),
];

function imageFrom(thing: Thing, things: Things, report: Report): string | undefined {
  const [object] = things.of(thing, 'image');
  return urlFrom(object ? (textOf(object, 'url') ?? textOf(object, 'contentUrl')) : textOf(thing, 'image'), report);
}

const organizationFrom = (thing: Thing, report: Report): Partial<Organization> =>
  known({
    name: textOf(thing, 'name'),
    shortName: textOf(thing, 'alternateName'),
    description: textOf(thing, 'description'),
    telephone: phoneFrom(textOf(thing, 'telephone'), report),
    faxNumber: phoneFrom(textOf(thing, 'faxNumber'), report),
    email: emailFrom(textOf(thing, 'email'), report),
    url: urlFrom(textOf(thing, 'url'), report),
  });
