import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { rmi, rmiJson } from './rmi.js';

const { contacts } = JSON.parse(readFileSync('data/rmi.json', 'utf8'));

describe('rmi export', { concurrency: 4 }, () => {
  it('writes one contact as a vCard that address books read', async () => {
    const { code, stdout } = await rmi(['export', 'vcard', '--contact', 'bianka-gaertner']);
    assert.equal(code, 0);
    const [, properties] = ICAL.parse(stdout);
    assert.deepEqual(properties.find(([name]) => name === 'fn').at(-1), 'Bianka Gärtner');
    assert.match(stdout, /\r\nEND:VCARD\r\n$/);
  });

  it('writes all contacts into one file', async () => {
    const { stdout } = await rmi(['export', 'vcard', '--version', '4.0']);
    assert.equal(stdout.match(/BEGIN:VCARD\r\nVERSION:4\.0/g).length, contacts.length);
  });

  it('writes the whole file as JSON-LD with ids of the address given', async () => {
    const { code, stdout } = await rmi(['export', 'jsonld', '--base', 'https://city.example/']);
    assert.equal(code, 0);
    const { '@context': context, '@graph': nodes } = JSON.parse(stdout);
    assert.equal(context, 'https://schema.org');
    assert.equal(nodes.length, contacts.length + 1);
    for (const node of nodes) assert.match(node['@id'], /^https:\/\/city\.example\/#/);
  });

  it('writes hours as OpenStreetMap has them', async () => {
    const { stdout } = await rmi(['export', 'osm', '--contact', 'bianka-gaertner']);
    assert.equal(stdout, 'Mo,Tu,Th,Fr 08:30-12:30; We off; PH off\n');
    const { result } = await rmiJson(['export', 'osm']);
    assert.deepEqual(
      result.filter(({ openingHours }) => openingHours).map(({ id }) => id),
      ['bianka-gaertner', 'stephan-stoetzler-nottrodt'],
    );
  });

  it('says that it has no hours to tell', async () => {
    const { code, stderr } = await rmi(['export', 'osm', '--contact', 'abteilung']);
    assert.equal(code, 1);
    assert.match(stderr, /no hours to tell/);
  });

  it('exports what is sound in a broken file, and says what is not', async () => {
    const { code, stdout, stderr } = await rmi(['export', 'vcard', 'data/examples/broken/national-phone.json']);
    assert.equal(code, 0);
    assert.match(stdout, /FN:Max Mustermann/);
    assert.match(stderr, /national-phone\.json:31:7: /);
  });

  it('exports nothing of a file with nothing usable in it', async () => {
    const { code, stdout, stderr } = await rmi(['export', 'vcard', 'data/examples/broken/html.json']);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /this is HTML/);
  });

  for (const [what, args, message] of [
    ['an unknown contact', ['vcard', '--contact', 'bianka-gartner'], /did you mean "bianka-gaertner"/],
    ['a contact far off', ['vcard', '--contact', 'x'], /this file has "abteilung", "bianka-gaertner"/],
    ['another version of the vCard', ['vcard', '--version', '2.1'], /expected 3\.0 or 4\.0, received 2\.1/],
    ['no format', [], /which format\? There are vcard, jsonld, osm/],
  ])
    it(`names what would be right for ${what}`, async () => {
      const { code, stderr } = await rmi(['export', ...args]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
});
