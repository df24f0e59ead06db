import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, rmi, rmiJson } from './rmi.js';

const FLAGS = {
  name: 'Bürgeramt Musterhausen',
  'short-name': 'BA',
  contact: 'Änne Groß-Müller',
  role: 'Information',
  telephone: '+49 30 23125-110',
  email: 'info@musterhausen.example',
  room: '1.04',
  street: 'Am Weg 1',
  'postal-code': '00001',
  city: 'Musterhausen',
  hours: 'Mo-Fr 08:00-12:00,14:00-16:00; We off; Fr 08:00-13:00',
  holidays: 'DE-SN',
  'time-zone': 'Europe/Berlin',
  language: 'de',
};
const args = Object.entries(FLAGS).flatMap(([name, value]) => [`--${name}`, value]);
const SMALL = ['--name', 'Amt', '--contact', 'Information'];

describe('rmi init', { concurrency: 4 }, () => {
  it('writes from options alone a file without issues', async (test) => {
    const cwd = await folder(test);
    const { code, stdout } = await rmi(['init', 'office.json', ...args], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /Next: rmi validate office\.json/);
    assert.equal((await rmi(['validate', 'office.json'], { cwd })).code, 0);
    const { organization, locations, contacts } = JSON.parse(await readFile(join(cwd, 'office.json'), 'utf8'));
    assert.equal(organization.publicHolidays, 'DE-SN');
    assert.equal(contacts[0].id, 'aenne-gross-mueller');
    assert.equal(contacts[0].location, locations[0].id);
  });

  it('takes hours as OpenStreetMap writes them, and export gives them back', async (test) => {
    const cwd = await folder(test);
    await rmi(['init', ...SMALL, '--hours', FLAGS.hours], { cwd });
    const { stdout } = await rmi(['export', 'osm', 'rmi.json', '--contact', 'information'], { cwd });
    assert.equal(stdout, 'Mo,Tu,Th 08:00-12:00,14:00-16:00; Fr 08:00-13:00; We off\n');
  });

  it('takes hours by appointment', async () => {
    const { result } = await rmiJson(['init', '-', ...SMALL, '--hours', 'by appointment']);
    assert.deepEqual(result.data.contacts[0].hours, { byAppointment: true });
  });

  it('asks what it was not told, again where an answer does not fit', async () => {
    const input = ['', 'Bürgeramt', '', 'Information', '', '030 23125', '+49 30 23125', ...Array(20).fill('')].join(
      '\n',
    );
    const { code, stdout, stderr } = await rmi(['init', '-', '--ask'], { input });
    assert.equal(code, 0);
    const { organization, contacts } = JSON.parse(stdout);
    assert.equal(organization.name, 'Bürgeramt');
    assert.deepEqual(contacts, [{ id: 'information', name: 'Information', telephone: '+49 30 23125' }]);
    assert.match(stderr, /expected an international number like "\+49 711 3512-2876", received "030 23125"/);
    assert.equal(stderr.match(/What is the office called\?/g).length, 2);
  });

  it('says what is missing where nobody can be asked', async () => {
    const { code, stderr } = await rmi(['init', '-', '--name', 'Amt']);
    assert.equal(code, 2);
    assert.match(stderr, /needs --contact; or run it in a terminal/);
  });

  it('never replaces a file unasked', async (test) => {
    const cwd = await folder(test);
    const { mtimeMs } = await stat(join(cwd, 'data/rmi.json'));
    const { code, stderr } = await rmi(['init', 'data/rmi.json', ...SMALL], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /is there already; --force replaces it/);
    assert.equal((await stat(join(cwd, 'data/rmi.json'))).mtimeMs, mtimeMs);
    assert.equal((await rmi(['init', 'data/rmi.json', ...SMALL, '--force'], { cwd })).code, 0);
  });

  for (const [option, value, message] of [
    ['telephone', '0711 3512', /--telephone: expected an international number/],
    ['hours', 'Mo 8-12', /--hours: expected hours like "Mo-We,Fr/],
    ['hours', 'Xy 08:00-12:00', /--hours: expected hours like/],
    ['holidays', 'BW', /--holidays: expected one of "DE-BB"/],
    ['name', ' ', /--name: expected text/],
    ['time-zone', 'Europe/Esslingen', /no such time zone/],
  ])
    it(`says what --${option} "${value}" should be`, async () => {
      const { code, stderr } = await rmi(['init', '-', ...SMALL, `--${option}`, value]);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
});
