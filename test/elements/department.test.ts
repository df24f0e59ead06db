import { expect, html } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { RmiDepartment } from '../../src/elements/department/department.js';
import { displayPhone } from '../../src/model/phone.js';
import { show } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiDepartment.define();

/** What the source page says, by hand: numbers as it prints them, without spaces and brackets. */
const NUMBERS = ['071135122876', '07113512553382', '071135123382', '071135122373'];
const FACTS = [
  'Abteilung Migration und Integration',
  'Beblinger Straße 3',
  '73728 Esslingen am Neckar',
  'Bianka Gärtner',
  'Administration, Sachbearbeitung',
  'Sachbearbeitung',
  'buntES',
  'Intergenerative & Interkulturelle Interessengemeinschaft Esslingen',
  'Dolmetscherpool',
  'Fachrat für Migration & Integration',
  'Frau Miriam Denninghaus',
  'Leiterin der Abteilung Migration und Integration',
  'Abteilungsleitung',
  'Stephan Stötzler-Nottrodt',
  'Amtsleiter',
  'nach Vereinbarung',
  'Rathausplatz 2/3',
  'Leiter des Referats für Migration & Integration',
  '153',
  '316',
  '152',
];

describe('rmi-department', () => {
  let element: RmiDepartment;
  let text: string;
  beforeEach(async () => {
    element = await show<RmiDepartment>(html`<rmi-department lang="de" .data=${rmi}></rmi-department>`);
    text = words(element);
  });

  it('says every name, address, room, task and office of the source page', () => {
    for (const fact of FACTS) expect(text.toLowerCase()).to.include(fact.toLowerCase());
  });

  it('says every number of the source page', () => {
    const digits = text.replace(/\D/g, '');
    for (const number of NUMBERS) expect(digits).to.include(number);
  });

  it('says every sentence and bullet of every text', () => {
    for (const section of Object.values(rmi.sections))
      for (const [name, value] of Object.entries(section))
        if (name !== 'keywords') for (const sentence of [value].flat()) expect(text).to.include(sentence);
  });

  it('says the opening hours, and that Wednesday is closed', () => {
    for (const day of ['Montag', 'Dienstag', 'Donnerstag', 'Freitag'])
      expect(text).to.match(new RegExp(`${day}( heute)? 08:30–12:30 Uhr`));
    expect(text).to.match(/Mittwoch( heute)? geschlossen/);
  });

  it('lets the reader dial every telephone number', () => {
    for (const { telephone } of rmi.contacts) expect(text).to.include(displayPhone(telephone));
  });

  it('has one heading of its level, and every other below it', async () => {
    expect(element.shadowRoot!.querySelectorAll('h2')).to.have.lengthOf(1);
    await expect(element).to.be.accessible();
  });

  it('tells the date of the data', () => {
    expect(text).to.include('Stand: 22. November 2026');
  });
});
