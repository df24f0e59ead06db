import { expect } from '@open-wc/testing';
import city from '../../data/examples/city.json' with { type: 'json' };
import rmi from '../../data/rmi.json' with { type: 'json' };
import { jsonLdText, toJsonLd } from '../../src/export/jsonld.js';
import { importText } from '../../src/import/import.js';
import type { ImportedContact } from '../../src/import/imported.js';
import { parse } from '../../src/model/parse.js';
import type { Hours, RmiData } from '../../src/model/schema.js';

const page = (jsonLd: unknown): string =>
  `<!doctype html>\n<title>Amt</title>\n<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>\n<p>Text`;
const one = (jsonLd: unknown): ImportedContact => importText(JSON.stringify(jsonLd)).entries[0]!.contact;
const problems = (text: string): string[] =>
  importText(text).issues.map(({ line, problem, received }) => `${line}: ${problem}: ${received}`);
/** What schema.org can say of hours: no appointments, no note. */
const withoutAppointments = ({ regular = [], closed = [], special = [] }: Hours): Hours => ({
  ...(regular.length && { regular: regular.filter(({ byAppointment }) => !byAppointment) }),
  ...(closed.length && { closed }),
  ...(special.length && { special }),
});

describe('import/jsonld', () => {
  it('takes back what the department exports', () => {
    const data = parse(rmi).data as RmiData;
    const { entries, issues, organization } = importText(jsonLdText(toJsonLd(data)));
    expect(issues).to.deep.equal([]);
    expect(organization).to.deep.equal({ name: data.organization.name, shortName: 'RMI' });
    expect(entries.map(({ contact }) => contact.name)).to.deep.equal(data.contacts.map(({ name }) => name));
    entries.forEach(({ contact }, i) => {
      const original = data.contacts[i]!;
      for (const key of ['kind', 'jobTitle', 'telephone', 'faxNumber', 'room', 'honorificPrefix'] as const)
        expect(contact[key], `${key} of ${original.name}`).to.equal(original[key]);
      const location = data.locations!.find(({ id }) => id === original.location);
      expect(contact.address?.streetAddress).to.equal(location?.streetAddress);
      expect(contact.unit).to.equal(data.contacts.find(({ id }) => id === original.department)?.name);
      if (original.hours?.regular) expect(contact.hours).to.deep.equal(withoutAppointments(original.hours));
    });
  });

  it('takes back what a city with everything in its file exports', () => {
    const data = parse(city).data as RmiData;
    const { entries, issues } = importText(page(toJsonLd(data)), 'amt.html');
    expect(issues).to.deep.equal([]);
    expect(entries.map(({ contact }) => contact.name)).to.deep.equal(data.contacts.map(({ name }) => name));
    const again = toJsonLd({ ...data, contacts: entries.map(({ contact }) => ({ ...contact, name: contact.name! })) });
    const hours = (jsonLd: ReturnType<typeof toJsonLd>): unknown[] =>
      jsonLd['@graph'].slice(1, data.contacts.length + 1).map((node) => {
        const [{ hoursAvailable }] = [node['contactPoint']].flat() as [{ hoursAvailable?: unknown }];
        return hoursAvailable;
      });
    expect(hours(again)).to.deep.equal(hours(toJsonLd(data)));
    const [erika, original] = [entries[0]!.contact, data.contacts[0]!];
    for (const key of ['telephones', 'textTelephone', 'appointmentUrl', 'contactFormUrl'] as const)
      expect(erika[key], key).to.deep.equal(original[key]);
    expect(erika.telephoneHours?.regular).to.deep.equal(original.telephoneHours!.regular);
    const [topic] = original.moreHours!;
    expect(erika.moreHours?.map(({ label, hours }) => [label, hours.regular])).to.deep.equal([
      [topic!.label, topic!.hours.regular],
    ]);
    const [task] = original.tasks as [{ name: string; description: string; url: string }];
    expect(erika.tasks).to.deep.equal([{ name: task.name, description: task.description, url: task.url }]);
    expect(erika.hours?.closed).to.deep.equal(original.hours!.closed);
  });

  it('takes the hours of somebody who has a role and no telephone for visiting hours, and for nothing else', () => {
    const hours = { regular: [{ dayOfWeek: ['Monday' as const], opens: '09:00', closes: '12:00' }] };
    const data: RmiData = {
      organization: { name: 'Amt' },
      contacts: [{ name: 'Erika', kind: 'person', jobTitle: 'Leitung', hours }],
    };
    const [entry] = importText(page(toJsonLd(data)), 'amt.html').entries;
    expect(entry!.contact).to.deep.include({ jobTitle: 'Leitung', hours });
    expect(entry!.contact).not.to.have.any.keys('moreHours', 'telephoneHours');
  });

  it('reads an office as other pages describe one', () => {
    const office = {
      '@context': 'https://schema.org',
      '@type': 'CityHall',
      name: 'Rathaus',
      telephone: '(030) 23125-0',
      address: 'Am Markt 1',
      openingHours: ['Mo-Fr 08:00-12:00', 'Th 14:00-18:00'],
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'Fundbüro',
          telephone: '+49-30-23125-5',
          availableLanguage: ['German', 'tr'],
        },
      ],
    };
    const { entries, organization } = importText(page(office));
    expect(organization).to.deep.equal({ name: 'Rathaus', telephone: '+49 30 23125-0' });
    expect(entries.map(({ line, contact }) => [line, contact])).to.deep.equal([
      [3, { kind: 'department', name: 'Fundbüro', telephone: '+49 30 23125-5', languages: ['de', 'tr'] }],
    ]);
    const { contactPoint: _, ...alone } = office;
    expect(one(alone)).to.deep.equal({
      kind: 'department',
      name: 'Rathaus',
      telephone: '+49 30 23125-0',
      address: { streetAddress: 'Am Markt 1' },
      hours: {
        regular: [
          { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Friday'], opens: '08:00', closes: '12:00' },
          { dayOfWeek: ['Thursday'], opens: '14:00', closes: '18:00' },
        ],
      },
    });
  });

  it('calls nobody at a text telephone, and sends nobody to a door by the hours of the telephone', () => {
    const opens = (dayOfWeek: string, from: string): object => ({ dayOfWeek, opens: from, closes: '12:00' });
    const text = { contactOption: 'HearingImpairedSupported', telephone: '+49 30 23125-8' };
    expect(
      one({
        '@type': 'Person',
        name: 'Erika',
        workLocation: { '@type': 'Place', openingHoursSpecification: opens('Monday', '08:00') },
        contactPoint: [
          { '@type': 'ContactPoint', ...text },
          {
            '@type': 'ContactPoint',
            contactType: 'Pässe',
            telephone: '030 23125-9',
            hoursAvailable: opens('Tuesday', '09:00'),
          },
        ],
        potentialAction: { '@type': 'ReserveAction', target: 'https://amt.example/termin' },
      }),
    ).to.deep.equal({
      kind: 'person',
      name: 'Erika',
      telephone: '+49 30 23125-9',
      textTelephone: '+49 30 23125-8',
      appointmentUrl: 'https://amt.example/termin',
      hours: { regular: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' }] },
      telephoneHours: { regular: [{ dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00' }] },
    });
  });

  it('reads hours in the forms there are', () => {
    const hours = one({
      '@type': 'Organization',
      name: 'Amt',
      openingHoursSpecification: [
        { dayOfWeek: 'http://schema.org/Monday', opens: '8:30', closes: '12:30:00' },
        { dayOfWeek: ['Tuesday', 'https://schema.org/Wednesday'], opens: '00:00', closes: '23:59' },
        { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' },
        { dayOfWeek: 'Saturday' },
        { dayOfWeek: 'PublicHolidays' },
        { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '09:00', closes: '11:00' },
        { dayOfWeek: 'Friday', opens: 'früh', closes: '12:00' },
      ],
    }).hours;
    expect(hours).to.deep.equal({
      regular: [
        { dayOfWeek: ['Monday'], opens: '08:30', closes: '12:30' },
        { dayOfWeek: ['Tuesday', 'Wednesday'], opens: '00:00', closes: '00:00' },
      ],
      closed: ['Saturday', 'Sunday'],
      special: [{ validFrom: '2026-12-24', opens: '09:00', closes: '11:00' }],
    });
  });

  it('takes what is sound beside what is broken, and tells the line', () => {
    const text = `<script type="application/ld+json">
      { "@type": "Person", "name": "Erika",
        "email": "kein" }
    </script>
    <script type='application/ld+json; charset=utf-8'>
      { "@type": "Person", }
    </script><script>{"@type":"Person","name":"Nicht"}</script>`;
    expect(importText(text).entries.map(({ line, contact }) => [line, contact.name])).to.deep.equal([[2, 'Erika']]);
    expect(problems(text)).to.deep.equal(['2: not understood, left out: kein', '6: not JSON, left out: }']);
  });

  it('says of a page without any that there is nothing to take', () => {
    expect(problems('<h1>Amt</h1>')).to.deep.equal(['1: nothing to take: <h1>Amt</h1>']);
    expect(problems('{"@type":"Recipe","name":"Suppe"}')).to.deep.equal([
      '1: nothing to take: {"@type":"Recipe","name":"Suppe"}',
    ]);
  });

  it('gives any text an answer', () => {
    const strange = [
      '[',
      '{}',
      '[[[]]]',
      '{"@graph":[null,1,"x",{"@id":"a"},{"@id":"a","@type":"Person","name":"A","worksFor":{"@id":"a"}}]}',
      '{"@type":"Person","name":{"@value":"A"},"__proto__":{"x":1}}',
      '['.repeat(50_000),
      '<script type="application/ld+json"></script>',
    ];
    for (const text of strange) expect(() => importText(text)).not.to.throw();
  });
});
