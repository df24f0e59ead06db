import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import rmi from '../data/rmi.json' with { type: 'json' };
import '../src/editor/import/import.js';
import { withDocument } from './editor.js';

interface ImportArgs {
  /** What is imported. */
  text: string;
}
type Story = StoryObj<ImportArgs>;

const SHEETS = [
  new URL('../src/editor/editor.css', import.meta.url).href,
  new URL('../src/editor/fields/fields.css', import.meta.url).href,
  new URL('../src/editor/import/import.css', import.meta.url).href,
];

const view = ({ text }: ImportArgs): TemplateResult =>
  withDocument(
    rmi,
    html`${SHEETS.map((href) => html`<link rel="stylesheet" href=${href} />`)}
      <editor-import .text=${text}></editor-import>`,
  );

export default {
  title: 'Editor/Import',
  render: view,
  args: { text: '' },
  // The style sheet of the editor is for a page of its own.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta<ImportArgs>;

/** Nothing chosen yet. */
export const Empty: Story = {};

/** A table: columns found by their names, one known person, one new one, and what is not understood. */
export const Table: Story = {
  args: {
    text: `Vorname;Nachname;Telefon;E-Mail;Raum;Sprechzeiten;Farbe
Bianka;Gärtner;0711 3512-2876;;154;;
Erika;Mustermann;030 23125-110;erika@;1;Mo-Fr 08:30-12:30;rot`,
  },
};

/** An address book. */
export const AddressBook: Story = {
  args: {
    text: `BEGIN:VCARD
VERSION:3.0
FN:Erika Mustermann
ORG:Amt;Ankommen
TEL;TYPE=work,voice:+49 30 23125-110
BDAY:1970-01-01
END:VCARD`,
  },
};

/** Hours of which the text does not say whose they are. */
export const HoursAlone: Story = { args: { text: 'Mo-Fr 08:30-12:30; We off; PH off' } };
