import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { toVCard, vCardFileName, type VCardOptions } from '../../src/export/vcard.js';
import { parse } from '../../src/model/parse.js';
import type { Contact, RmiData } from '../../src/model/schema.js';
import { nameOfTask } from '../../src/model/task.js';

const file = parse(rmi).data as RmiData;
const VERSIONS = ['3.0', '4.0'] as const;

/** A card as ical.js reads it, which is not our code. */
function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}
const card = (contact: Contact, options?: VCardOptions, data: RmiData = file): ICAL.Component =>
  read(toVCard(contact, data, options));

/** A value. 3.0 escapes semicolons in every text; ical.js, made for 4.0, knows that of divided values only. */
const value = (component: ICAL.Component, name: string): unknown => {
  const found: unknown = component.getFirstPropertyValue(name);
  const isOld = component.getFirstPropertyValue('version') === '3.0';
  return isOld && typeof found === 'string' ? found.replaceAll('\\;', ';') : found;
};
const typed = (component: ICAL.Component, name: string, type: string): unknown =>
  component
    .getAllProperties(name)
    .find((property) => [property.getParameter('type')].flat().join().split(',').includes(type))
    ?.getFirstValue();

const NASTY = [
  'Änne Öztürk-Groß',
  'Çağla Ñandú 🎉👩‍👩‍👧‍👦',
  'Müller, Meier; Söhne: "GmbH"',
  'C:\\neu\\, \\; \\\\n',
  'Ä'.repeat(500),
  `${'x'.repeat(73)}\u{1F600}${'🏳️‍🌈'.repeat(90)}`,
  'عبد الرحمن الأوزاعي',
];

for (const version of VERSIONS) {
  describe(`export/vcard ${version}`, () => {
    for (const contact of file.contacts) {
      it(`says of ${contact.name} what the file says, and no more`, () => {
        const read = card(contact, { version });
        const location = file.locations!.find(({ id }) => id === contact.location)!;
        expect(value(read, 'version')).to.equal(version);
        expect(value(read, 'fn')).to.equal(contact.name);
        expect(value(read, 'title')).to.equal(contact.jobTitle ?? null);
        expect(value(read, 'role')).to.equal(contact.tasks?.map(nameOfTask).join(', ') ?? null);
        const digits = (number: unknown): string => String(number).replace(/[^+\d]/g, '');
        expect(digits(typed(read, 'tel', 'voice'))).to.equal(digits(contact.telephone));
        expect(digits(typed(read, 'tel', 'fax'))).to.equal(digits(contact.faxNumber));
        expect(read.getAllProperties('tel').length).to.equal(2);
        const adr = value(read, 'adr') as (string | string[])[];
        const room = contact.room && `Raum ${contact.room}`;
        const street = [location.streetAddress, ...(version === '4.0' ? [room] : [])].filter(Boolean);
        expect([adr[2]].flat()).to.deep.equal(street);
        expect(adr[1]).to.equal(version === '3.0' ? (room ?? '') : '');
        expect(adr[3]).to.equal(location.addressLocality ?? '');
        expect(adr[5]).to.equal(location.postalCode ?? '');
        for (const absent of ['email', 'geo', 'url', 'note', 'photo']) expect(value(read, absent)).to.equal(null);
      });
    }

    it('says the names of tasks, not what they need', () => {
      const read = card({ name: 'A', tasks: ['Beratung', { name: 'Wohngeld', fee: 'keine' }] }, { version });
      expect(value(read, 'role')).to.equal('Beratung, Wohngeld');
    });

    NASTY.forEach((name) => {
      it(`keeps the name ${name.slice(0, 24)}`, () => {
        const nasty: Contact = { id: 'x', name, kind: 'department', jobTitle: name, description: name };
        const read = card(nasty, { version });
        for (const property of ['fn', 'title', 'note']) expect(value(read, property), property).to.equal(name);
        expect(value(read, 'org')).to.deep.equal([file.organization.name, name]);
      });

      it(`folds at 75 octets, whole characters only: ${name.slice(0, 24)}`, () => {
        const text = toVCard({ name, description: name, tasks: [name, name] }, file, { version });
        expect(text.endsWith('\r\n')).to.equal(true);
        const lines = text.slice(0, -2).split('\r\n');
        for (const line of lines) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
        expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        // A half character would have become U+FFFD.
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).to.equal(text);
        expect(text).not.to.include('\uFFFD');
      });
    });

    it('cannot be given properties by a text with line ends in it', () => {
      const evil = 'Anna\r\nTEL:+49 900 1\nURL:https://evil.example\rNOTE:x\u0085EMAIL:a@b.c\u0000\u000b';
      const contact: Contact = {
        name: evil,
        jobTitle: evil,
        tasks: [evil],
        room: evil,
        description: evil,
        telephone: '+49 711 1\r\nFN:Eve',
        email: 'a@b.de\nFN:Eve',
        url: 'https://a.de\r\nFN:Eve',
        languages: ['de\r\nFN:Eve'],
      };
      const text = toVCard(contact, { ...file, updated: '2026-01-01\r\nFN:Eve' }, { version });
      const names = text.replaceAll('\r\n ', '').trimEnd().split('\r\n').map((line) => /^[A-Z-]+/.exec(line)![0]); // prettier-ignore
      const expected = 'BEGIN VERSION KIND FN N ORG TITLE ROLE TEL EMAIL ADR URL LANG NOTE REV END'.split(' ');
      expect(names).to.deep.equal(expected.filter((name) => version === '4.0' || !['KIND', 'LANG'].includes(name)));
      expect(value(read(text), 'fn')).to.equal(evil.replace(/\r\n?/g, '\n').replace(/[\u0085\u0000\u000b]/g, ''));
    });

    it('places the building on the map with six decimals', () => {
      const data = parse({
        ...rmi,
        locations: [{ id: 'hall', name: 'Hall; B', geo: { latitude: 48.5, longitude: -0.0000001 } }],
      }).data!;
      const text = toVCard({ name: 'A', location: 'hall' }, data, { version });
      expect(text).to.include(version === '4.0' ? 'GEO:geo:48.500000,-0.000000\r\n' : 'GEO:48.500000;-0.000000\r\n');
      expect(text).to.include('Hall\\; B');
    });
  });
}

describe('export/vcard', () => {
  it('is 3.0 unless 4.0 is asked for', () => {
    expect(toVCard({ name: 'A' }, file)).to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
  });

  it('divides a name into what a phone sorts by', () => {
    const parts = (name: string, more: Partial<Contact> = {}): unknown => value(card({ name, ...more }), 'n');
    expect(parts('Stephan Stötzler-Nottrodt')).to.deep.equal(['Stötzler-Nottrodt', 'Stephan', '', '', '']);
    expect(parts('Eva Maria von der Au', { honorificPrefix: 'Dr.' })).to.deep.equal(['von der Au', 'Eva Maria', '', 'Dr.', '']); // prettier-ignore
    expect(parts('Bürgerbüro')).to.deep.equal(['Bürgerbüro', '', '', '', '']);
    expect(parts('Amt für alles', { kind: 'department' })).to.deep.equal(['Amt für alles', '', '', '', '']);
  });

  it('tells 4.0 programs whether it is a person or a unit, and which languages are spoken', () => {
    const unit = card({ name: 'Amt', kind: 'department', languages: ['tr', 'uk'] }, { version: '4.0' });
    expect(value(unit, 'kind')).to.equal('org');
    expect(unit.getFirstProperty('n')).to.equal(null);
    expect(unit.getAllProperties('lang').map((property) => property.getFirstValue())).to.deep.equal(['tr', 'uk']);
    expect(value(card({ name: 'Anna' }, { version: '4.0' }), 'kind')).to.equal('individual');
  });

  it('links numbers in 4.0 as RFC 3966 writes them', () => {
    const text = toVCard({ name: 'A', telephone: '+49 711 3512-2876' }, file, { version: '4.0' });
    expect(text).to.include('TEL;TYPE="work,voice";VALUE=uri:tel:+49-711-3512-2876\r\n');
  });

  it('names the unit a person belongs to', () => {
    expect(value(card(file.contacts[1]!), 'org')).to.deep.equal([file.organization.name, file.contacts[0]!.name]);
  });

  it('says when the facts were last checked', () => {
    const data = { ...file, updated: '2026-11-22' };
    expect(toVCard({ name: 'A' }, data)).to.include('REV:2026-11-22\r\n');
    expect(toVCard({ name: 'A' }, data, { version: '4.0' })).to.include('REV:20261122T000000Z\r\n');
  });

  it('saves every number that somebody answers, the main one first', () => {
    const contact: Contact = {
      name: 'A',
      telephone: '+49 711 1',
      telephones: [{ label: 'Ausländerrecht', telephone: '+49 711 2' }],
      textTelephone: '+49 711 3',
    };
    const numbers = (version: '3.0' | '4.0'): string[] =>
      card(contact, { version })
        .getAllProperties('tel')
        .map((property) => `${[property.getParameter('type')].flat().join()} ${String(property.getFirstValue())}`);
    // 3.0 knows no text telephones: whoever saved one would call it.
    expect(numbers('3.0')).to.deep.equal(['work,voice +49 711 1', 'work,voice +49 711 2']);
    expect(numbers('4.0')).to.deep.equal([
      'work,voice tel:+49-711-1',
      'work,voice tel:+49-711-2',
      'work,textphone tel:+49-711-3',
    ]);
  });

  it('saves where appointments are booked and messages written, after the page of the contact', () => {
    const contact: Contact = {
      name: 'A',
      url: 'https://amt.example',
      appointmentUrl: 'https://amt.example/termin',
      contactFormUrl: 'https://amt.example/nachricht',
    };
    const all = (name: string, version: '3.0' | '4.0'): unknown[] =>
      card(contact, { version })
        .getAllProperties(name)
        .map((property) => property.getFirstValue());
    expect(all('url', '3.0')).to.deep.equal([contact.url, contact.appointmentUrl]);
    expect(all('contact-uri', '3.0')).to.deep.equal([]);
    expect(all('contact-uri', '4.0')).to.deep.equal([contact.contactFormUrl]);
  });

  it('says nothing of an absence: the card is kept longer', () => {
    const away: Contact = { name: 'A', absences: [{ validFrom: '2026-12-01', reason: 'Urlaub' }] };
    expect(toVCard(away, file)).to.equal(toVCard({ name: 'A' }, file));
  });

  it('has a file name every file system takes', () => {
    expect(vCardFileName({ name: 'Bianka Gärtner', id: 'bianka-gaertner' })).to.equal('bianka-gaertner.vcf');
    expect(vCardFileName({ name: 'Dr. Ägidius Groß / Çelik' })).to.equal('dr-aegidius-gross-celik.vcf');
    expect(vCardFileName({ name: '../..' })).to.equal('contact.vcf');
    expect(vCardFileName({ name: 'x'.repeat(500) })).to.have.length(64);
  });
});
