// Where there is no browser: every module for developers can be imported, and does what it says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';

const data = () => JSON.parse(readFileSync(new URL('../../dist/data/rmi.json', import.meta.url), 'utf8'));

describe('in Node', () => {
  it('importing index.js needs no page and defines nothing', async () => {
    const library = await import('rmi-widgets');
    assert.equal(typeof globalThis.document, 'undefined');
    assert.ok(Object.keys(library).some((name) => name.startsWith('Rmi')));
    // Node has no registry of elements; Lit brings one for servers, if any.
    for (const value of Object.values(library))
      if (value?.tag) assert.equal(globalThis.customElements?.get(value.tag), undefined, value.tag);
  });

  it('parses the data file without an issue', async () => {
    const { parse } = await import('rmi-widgets');
    const { data: parsed, issues } = parse(data());
    assert.deepEqual(issues, []);
    assert.equal(parsed.contacts.length, 4);
  });

  it('hours.js tells whether an office is open', async () => {
    const { statusAt } = await import('rmi-widgets/hours.js');
    const { hours } = data().contacts[1];
    const status = statusAt(hours, new Date('2026-11-23T09:00+01:00'), { publicHolidays: 'DE-BW' });
    assert.equal(status.state, 'open');
    assert.equal(status.nextChange.toISOString(), '2026-11-23T11:30:00.000Z');
  });

  it('makes a vCard without a page', async () => {
    const { parse, toVCard } = await import('rmi-widgets');
    const { data: parsed } = parse(data());
    assert.match(toVCard(parsed.contacts[1], parsed), /^BEGIN:VCARD\r\n[^]*FN:Bianka Gärtner\r\n/);
  });
});
