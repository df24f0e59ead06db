import { expect } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { jsonLdText, toJsonLd, type JsonLdNode, type JsonLdOptions } from '../../src/export/jsonld.js';
import { parse } from '../../src/model/parse.js';
import type { Hours, RmiData } from '../../src/model/schema.js';

const file = parse(rmi).data as RmiData;

/** The node of a contact with these hours. */
function unitWith(hours: Hours, options?: JsonLdOptions, organization: object = rmi.organization): JsonLdNode {
  const { data } = parse({ organization, contacts: [{ id: 'amt', name: 'Amt', kind: 'department', hours }] });
  return toJsonLd(data!, options)['@graph'][1]!;
}
/** Times as `days opens-closes dates`. */
const lines = (specifications: unknown): string[] =>
  ((specifications ?? []) as Record<string, string | string[]>[]).map(
    ({ dayOfWeek = [], opens, closes, validFrom = '', validThrough = '', description = '' }) =>
      [
        [dayOfWeek]
          .flat()
          .map((day) => day.replace('https://schema.org/', ''))
          .join(),
        `${String(opens)}-${String(closes)}`,
        validFrom,
        validThrough,
        description,
      ]
        .filter(Boolean)
        .join(' '),
  );
const regular = (node: JsonLdNode): string[] => lines(node['openingHoursSpecification']);
const special = (node: JsonLdNode): string[] => lines(node['specialOpeningHoursSpecification']);
const morning = { dayOfWeek: ['Monday', 'Tuesday'], opens: '08:30', closes: '12:30' } as const;

describe('export/jsonld', () => {
  it('says of the department what the file says', () => {
    const [office, unit, person] = toJsonLd(file)['@graph'] as [JsonLdNode, JsonLdNode, JsonLdNode];
    expect(office['@type']).to.equal('GovernmentOffice');
    expect(office['@id']).to.equal('#rmi');
    expect(office['name']).to.equal('Referat für Migration & Integration');
    expect(office['department']).to.deep.equal([{ '@id': '#contact-abteilung' }]);
    expect((office['employee'] as unknown[]).length).to.equal(3);
    expect((office['contactPoint'] as unknown[]).length).to.equal(4);
    expect(unit).to.deep.include({ '@type': 'GovernmentOffice', faxNumber: '+49 711 3512-553382' });
    expect(unit['address']).to.deep.equal({
      '@type': 'PostalAddress',
      streetAddress: 'Beblinger Straße 3',
      postalCode: '73728',
      addressLocality: 'Esslingen am Neckar',
    });
    expect(person).to.deep.include({
      '@type': 'Person',
      name: 'Bianka Gärtner',
      jobTitle: 'Administration, Sachbearbeitung',
      telephone: '+49 711 3512-2876',
      worksFor: { '@id': '#contact-abteilung' },
    });
    const place = person['workLocation'] as JsonLdNode;
    expect(place['name']).to.equal('Raum 153');
    const hours = ['Monday,Tuesday,Thursday,Friday 08:30-12:30', 'Wednesday 00:00-00:00'];
    expect(regular(place)).to.deep.equal(hours);
    const point = person['contactPoint'] as JsonLdNode;
    expect(point).to.deep.include({ '@type': 'ContactPoint', contactType: 'Administration, Sachbearbeitung' });
    expect(lines(point['hoursAvailable'])).to.deep.equal(hours);
  });

  it('invents nothing: no area, no holiday, no hours for those who give none, no empty property', () => {
    const text = JSON.stringify(toJsonLd(file));
    expect(text).not.to.match(/areaServed|null|\[\]|""|validFrom|geo|email/);
    const [, unit, , leader, head] = toJsonLd(file)['@graph'];
    for (const node of [unit, leader, head]) expect(JSON.stringify(node)).not.to.match(/opens/);
  });

  it('refers only to what it contains, by ids that are there once', () => {
    const text = JSON.stringify(toJsonLd(file));
    const ids = [...text.matchAll(/"@type":"\w+","@id":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const [, id] of text.matchAll(/\{"@id":"([^"]+)"\}/g)) expect(ids).to.include(id);
  });

  it('has ids under the address of the organization, or one that is given', () => {
    const data = { ...file, organization: { ...file.organization, url: 'https://amt.example/' } };
    expect(toJsonLd(data)['@graph'][0]!['@id']).to.equal('https://amt.example/#rmi');
    expect(toJsonLd(data, { base: 'https://a.example/b' })['@graph'][1]!['@id']).to.equal(
      'https://a.example/b#contact-abteilung',
    );
  });

  it('says languages, coordinates and mail addresses', () => {
    const { data } = parse({
      organization: { name: 'A' },
      locations: [{ id: 'hall', geo: { latitude: 48.5, longitude: 9.25 } }],
      contacts: [{ name: 'B', kind: 'department', location: 'hall', languages: ['tr', 'uk'], email: 'b@a.example' }],
    });
    const node = toJsonLd(data!)['@graph'][1]!;
    expect(node['geo']).to.deep.equal({ '@type': 'GeoCoordinates', latitude: 48.5, longitude: 9.25 });
    expect(node['contactPoint']).to.deep.include({ availableLanguage: ['tr', 'uk'], email: 'b@a.example' });
    expect(node).not.to.have.property('address');
  });

  it('says which numbers there are for what, and when the telephone is answered', () => {
    const { data } = parse({
      organization: { name: 'A' },
      contacts: [
        {
          name: 'B',
          kind: 'department',
          telephone: '+49 711 1',
          telephones: [{ label: 'Ausländerrecht', telephone: '+49 711 2' }],
          textTelephone: '+49 711 3',
          hours: { regular: [morning] },
          telephoneHours: { regular: [{ ...morning, opens: '10:00' }] },
        },
      ],
    });
    const [office, unit] = toJsonLd(data!)['@graph'] as [JsonLdNode, JsonLdNode];
    const points = unit['contactPoint'] as JsonLdNode[];
    expect(
      points.map(({ telephone, contactType, contactOption }) => [telephone, contactType, contactOption]),
    ).to.deep.equal([
      ['+49 711 1', undefined, undefined],
      ['+49 711 2', 'Ausländerrecht', undefined],
      ['+49 711 3', undefined, 'https://schema.org/HearingImpairedSupported'],
    ]);
    expect(lines(points[0]!['hoursAvailable'])).to.deep.equal(['Monday,Tuesday 10:00-12:30']);
    expect(regular(unit)).to.deep.equal(['Monday,Tuesday 08:30-12:30']);
    expect(office['contactPoint']).to.deep.equal([{ '@id': points[0]!['@id'] }]);
  });

  it('says when what takes place at times of its own, where it has times', () => {
    const moreHours = [
      { label: 'Rentenberatung', hours: { regular: [morning] } },
      { label: 'Wohngeld', hours: { byAppointment: true } },
    ];
    const { data } = parse({ organization: { name: 'A' }, contacts: [{ name: 'B', moreHours }] });
    const [, topic, ...others] = toJsonLd(data!)['@graph'][1]!['contactPoint'] as JsonLdNode[];
    expect(topic).to.deep.include({ '@type': 'ContactPoint', name: 'B', contactType: 'Rentenberatung' });
    expect(lines(topic!['hoursAvailable'])).to.deep.equal(['Monday,Tuesday 08:30-12:30']);
    expect(others).to.deep.equal([]);
  });

  it('says where appointments are booked and messages written', () => {
    const { data } = parse({
      organization: { name: 'A' },
      contacts: [{ name: 'B', appointmentUrl: 'https://a.example/termin', contactFormUrl: 'https://a.example/form' }],
    });
    expect(toJsonLd(data!)['@graph'][1]!['potentialAction']).to.deep.equal([
      { '@type': 'ScheduleAction', target: 'https://a.example/termin' },
      { '@type': 'CommunicateAction', target: 'https://a.example/form' },
    ]);
  });

  it('offers what the file says more of than its name, as a service', () => {
    const tasks = ['Beratung', { name: 'Wohngeld', description: 'Zuschuss.', fee: 'keine', url: 'https://a.example' }];
    const { data } = parse({ organization: { name: 'A' }, contacts: [{ name: 'B', tasks }] });
    expect(toJsonLd(data!)['@graph'][1]!['makesOffer']).to.deep.equal([
      {
        '@type': 'Offer',
        itemOffered: {
          '@type': 'GovernmentService',
          name: 'Wohngeld',
          description: 'Zuschuss.',
          url: 'https://a.example',
        },
      },
    ]);
  });

  it('says of a building what there is for people with disabilities, and when its doors are open', () => {
    const { data } = parse({
      organization: { name: 'A' },
      locations: [
        {
          id: 'hall',
          name: 'Rathaus',
          access: { wheelchair: 'yes', lift: 'no', parkingDisabled: 'limited' },
          hours: { regular: [morning], special: [{ validFrom: '2026-12-24' }] },
        },
        { id: 'shed', name: 'Schuppen' },
      ],
      contacts: [
        { name: 'B', kind: 'department', location: 'hall' },
        { name: 'C', location: 'hall' },
        { name: 'D', location: 'shed' },
      ],
    });
    const [, unit, person, other, building, ...rest] = toJsonLd(data!)['@graph'];
    expect(rest).to.deep.equal([]);
    expect(building).to.deep.include({ '@type': 'Place', '@id': '#location-hall', name: 'Rathaus' });
    expect(building!['amenityFeature']).to.deep.equal(
      [
        ['Wheelchair access', true],
        ['Lift', false],
        ['Parking for disabled people', 'limited'],
      ].map(([name, value]) => ({ '@type': 'LocationFeatureSpecification', name, value })),
    );
    expect(regular(building!)).to.deep.equal(['Monday,Tuesday 08:30-12:30']);
    expect(special(building!)).to.deep.equal(['00:00-00:00 2026-12-24 2026-12-24']);
    const place = { '@id': '#location-hall' };
    expect(unit!['containedInPlace']).to.deep.equal(place);
    expect(unit).not.to.have.property('openingHoursSpecification');
    expect((person!['workLocation'] as JsonLdNode)['containedInPlace']).to.deep.equal(place);
    expect(other).not.to.have.property('workLocation');
  });

  it('says nothing that holds for a while only', () => {
    const said = { ...rmi, notices: [{ text: 'Umzug' }] };
    const away = rmi.contacts.map((contact) => ({
      ...contact,
      absences: [{ validFrom: '2026-12-01', reason: 'Urlaub' }],
    }));
    expect(toJsonLd(parse({ ...said, contacts: away }).data!)).to.deep.equal(toJsonLd(file));
  });

  it('leaves times by appointment out', () => {
    const node = unitWith({
      byAppointment: true,
      regular: [
        morning,
        { dayOfWeek: ['Monday'], opens: '14:00', closes: '16:00', byAppointment: true },
        { dayOfWeek: ['Tuesday'], opens: '10:00', closes: '11:00', byAppointment: true },
      ],
    });
    expect(regular(node)).to.deep.equal(['Monday 08:30-12:30', 'Tuesday 08:30-10:00', 'Tuesday 11:00-12:30']);
    expect(unitWith({ byAppointment: true })).not.to.have.property('openingHoursSpecification');
  });

  it('knows seasons, evenings past midnight and full days', () => {
    const node = unitWith({
      regular: [
        { ...morning, validFrom: '2026-05-01', validThrough: '2026-09-30' },
        { dayOfWeek: ['Friday'], opens: '18:00', closes: '02:00' },
        { dayOfWeek: ['Saturday'], opens: '00:00', closes: '00:00' },
        { dayOfWeek: ['Sunday'], opens: '18:00', closes: '00:00' },
      ],
    });
    expect(regular(node)).to.deep.equal([
      'Monday,Tuesday 08:30-12:30 2026-05-01 2026-09-30',
      'Friday 18:00-02:00',
      'Saturday 00:00-23:59',
      'Sunday 18:00-00:00',
    ]);
  });

  it('puts special days apart, closed ones as midnight to midnight', () => {
    const node = unitWith({
      regular: [morning],
      special: [
        { validFrom: '2026-12-24', validThrough: '2026-12-31', reason: 'Betriebsferien' },
        { validFrom: '2026-12-29', opens: '09:00', closes: '11:00' },
        { validFrom: '2027-01-04', opens: '09:00', closes: '11:00', byAppointment: true },
      ],
    });
    expect(special(node)).to.deep.equal([
      '00:00-00:00 2026-12-24 2026-12-28 Betriebsferien',
      '09:00-11:00 2026-12-29 2026-12-29',
      '00:00-00:00 2026-12-30 2026-12-31 Betriebsferien',
      '00:00-00:00 2027-01-04 2027-01-04',
    ]);
  });

  it('lists the public holidays of twelve months once it is told the day', () => {
    const hours: Hours = {
      regular: [morning],
      special: [{ validFrom: '2026-04-06', opens: '10:00', closes: '11:00' }],
    };
    expect(special(unitWith(hours, { at: new Date('2025-12-31T23:30:00Z') }))).to.deep.equal([
      '10:00-11:00 2026-04-06 2026-04-06',
      // Tuesday, Epiphany, and Monday after Whitsun: the others fall on days without hours.
      '00:00-00:00 2026-01-06 2026-01-06',
      '00:00-00:00 2026-05-25 2026-05-25',
    ]);
    const nowhere = unitWith(hours, { at: new Date('2025-12-31T23:30:00Z') }, { name: 'A' });
    expect(special(nowhere)).to.deep.equal(['10:00-11:00 2026-04-06 2026-04-06']);
  });

  it('says no hours where a part of them is missing, lest a day reads as closed', () => {
    expect(JSON.stringify(unitWith({ regular: [morning], incomplete: true }))).not.to.include('opens');
  });

  it('cannot end the script element it stands in', () => {
    const name = '</script><script>alert(1)</script><!--';
    const { data } = parse({ organization: { name }, contacts: [{ name }] });
    const text = jsonLdText(toJsonLd(data!));
    expect(text).not.to.include('<');
    expect((JSON.parse(text) as { '@graph': JsonLdNode[] })['@graph'][0]!['name']).to.equal(name);
  });
});
