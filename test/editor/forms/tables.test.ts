import { expect } from '@open-wc/testing';
import type { FieldTable } from '../../../src/editor/forms/field-table.js';
import { CONTACT, FILE, LOCATION, OFFICE, ORGANIZATION, SECTION } from '../../../src/editor/forms/tables.js';
import type { Contact } from '../../../src/model/schema.js';

/** Whether a table has a field for every property. The compiler answers. */
type IsComplete<Entry, Table> = Table extends FieldTable<Entry, string> ? true : false;

const today: IsComplete<Contact, typeof CONTACT> = true;
/** As if the schema had a property more: the table would not compile any longer. */
const tomorrow: IsComplete<Contact & { readonly pronouns?: string }, typeof CONTACT> = false;

describe('the tables of fields', () => {
  it('have a field for every property of the schema, which the compiler sees to', () => {
    expect([today, tomorrow]).to.deep.equal([true, false]);
  });

  it('leave to views of their own, and to the program, only what is theirs', () => {
    const without = [CONTACT, FILE, LOCATION, OFFICE, ORGANIZATION, SECTION].flatMap((table) =>
      Object.entries(table).flatMap(([key, { control }]) => (control ? [] : [key])),
    );
    expect(without).to.deep.equal([
      'organization',
      'contacts',
      'locations',
      'offices',
      'notices',
      'sections',
      'checked',
    ]);
  });
});
