import { expect } from '@open-wc/testing';
import { entryLabel } from '../../../src/editor/words/entries.js';
import { propertyHint, propertyLabel } from '../../../src/editor/words/properties.js';
import { textLabel } from '../../../src/editor/words/text-labels.js';
import { cityDocument } from '../document/sample.js';

describe('words of the editor', () => {
  it('call properties as clerks do', () => {
    expect(propertyLabel(['data', 'contacts', 1, 'telephone'])).to.equal('Telefon');
    expect(propertyLabel(['data', 'contacts', 1, 'hours', 'regular', 0, 'opens'])).to.equal('Öffnet um');
    expect(propertyLabel(['data', 'sections', 'aims', 'items', 2])).to.equal('Aufzählung');
    expect(propertyLabel(['translations', 'tr', 'sections.aims.items.0', 'target'])).to.equal('Übersetzung');
    expect(propertyHint(['data', 'contacts', 1, 'telephone'])).to.contain('0711');
  });

  it('call what the schema does not know as the file does', () => {
    expect(propertyLabel(['data', 'contacts', 1, 'constructor'])).to.equal('constructor');
    expect(propertyHint(['data', 'contacts', 1, 'pronouns'])).to.equal(undefined);
  });

  it('call entries by their names', async () => {
    const city = await cityDocument();
    expect(entryLabel(city, ['data', 'contacts', 0, 'room'])).to.equal('Erika Mustermann');
    expect(entryLabel(city, ['data', 'locations', 2])).to.equal('Pavillon im Stadtpark');
    expect(entryLabel(city, ['data', 'sections', 'workAreas', 'items'])).to.equal('Arbeitsbereiche');
    expect(entryLabel(city, ['data', 'contacts', 99])).to.equal('Person ohne Namen');
    expect(entryLabel(city, ['translations', 'tr'])).to.equal('Übersetzung: Türkisch');
  });

  it('call translated texts by entry and property', async () => {
    const city = await cityDocument();
    expect(textLabel(city, 'contacts.max-mustermann.jobTitle')).to.equal('Max Mustermann, Funktion');
    expect(textLabel(city, 'contacts.erika-mustermann.hours.special.0.reason')).to.equal('Erika Mustermann, Grund');
    expect(textLabel(city, 'sections.aims.items.0')).to.equal('Ziele, Aufzählung 1');
    expect(textLabel(city, 'contacts.nobody.jobTitle')).to.equal('Personen und Abteilungen');
  });
});
