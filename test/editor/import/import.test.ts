import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import rmi from '../../../data/rmi.json' with { type: 'json' };
import { toJsonLd } from '../../../src/export/jsonld.js';
import { documentContext } from '../../../src/editor/base/document-context.js';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { DocumentStore } from '../../../src/editor/document/store.js';
import '../../../src/editor/import/import.js';
import { parse } from '../../../src/model/parse.js';
import { axeFindings, ibmFindings } from '../../a11y/engines.js';
import { REFUTED } from '../refuted.js';
import { pause, until } from '../../helpers/show.js';

type View = HTMLElementTagNameMap['editor-import'];

let page: HTMLElement | undefined;

async function open(): Promise<{ view: View; store: DocumentStore; contacts: () => readonly JsonObject[] }> {
  const store = new DocumentStore({ data: rmi, translations: {} });
  page = document.createElement('main');
  const sheets = ['editor.css', 'import/import.css'].map((file) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/src/editor/${file}` });
    page!.append(link);
    return new Promise((resolve) => link.addEventListener('load', resolve));
  });
  document.body.append(page);
  await Promise.all(sheets);
  new ContextProvider(page, { context: documentContext, initialValue: store });
  const view = document.createElement('editor-import');
  page.append(view);
  await view.updateComplete;
  return { view, store, contacts: () => store.document.data['contacts'] as readonly JsonObject[] };
}

async function paste(view: View, text: string): Promise<void> {
  const field = view.querySelector('textarea')!;
  field.value = text;
  field.dispatchEvent(new Event('change'));
  await settled(view);
}

async function choose(view: View, name: string, option: string): Promise<void> {
  const select = [...view.querySelectorAll('select')].find(
    (each) => (each.getAttribute('aria-label') ?? each.labels[0]?.innerText.split('\n')[0]?.trim()) === name,
  )!;
  select.value = [...select.options].find(({ text }) => text.trim() === option)!.value;
  select.dispatchEvent(new Event('change'));
  await settled(view);
}

async function settled(view: View): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await view.updateComplete;
    await pause();
  }
}

const take = async (view: View): Promise<void> => {
  view.querySelector<HTMLElement>('button.primary')!.click();
  await settled(view);
};
const texts = (view: View, selector: string): string[] =>
  [...view.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

describe('editor-import', () => {
  afterEach(() => page?.remove());

  it('shows what a table would change, and takes what stays checked, as one step to undo', async () => {
    const { view, store, contacts } = await open();
    await paste(view, 'Name;Raum;Sprechzeiten\nBianka Gärtner;154;\nErika Neu;1;Mo-Fr 08:30-12:30\nMax Neu;2;');
    expect(texts(view, '.import-entries > ul > li')).to.deep.equal([
      'Bianka Gärtner wird geändert, Zeile 2 Raum 154',
      'Erika Neu neu, Zeile 3 Raum 1 Öffnungszeiten Mo–Fr 08:30–12:30 Uhr',
      'Max Neu neu, Zeile 4 Raum 2',
    ]);
    view.querySelectorAll<HTMLElement>('.import-entries input')[2]!.click();
    await settled(view);
    expect(texts(view, 'button.primary')).to.deep.equal(['2 Einträge übernehmen']);
    await take(view);
    expect(contacts().map(({ name }) => name)).to.deep.equal([...rmi.contacts.map(({ name }) => name), 'Erika Neu']);
    expect(contacts()[1]!['room']).to.equal('154');
    expect(contacts()[1]!['telephone']).to.equal(rmi.contacts[1]!.telephone);
    expect(parse(store.document.data).issues).to.deep.equal([]);
    expect(texts(view, '[role=status]')).to.deep.equal(['2 Einträge wurden übernommen.']);
    store.undo();
    expect(store.document.data).to.deep.equal(rmi);
  });

  it('says in words what a page tells of several numbers, hours and tasks', async () => {
    const { view } = await open();
    const hours = (dayOfWeek: string) => [
      { '@type': 'OpeningHoursSpecification', dayOfWeek, opens: '09:00', closes: '12:00' },
    ];
    await paste(
      view,
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Person',
        name: 'Erika Neu',
        telephone: '+49 30 1',
        workLocation: { '@type': 'Place', openingHoursSpecification: hours('Monday') },
        contactPoint: [
          { '@type': 'ContactPoint', telephone: '+49 30 2', contactType: 'Wohngeld', hoursAvailable: hours('Tuesday') },
          { '@type': 'ContactPoint', contactType: 'Rentenberatung', hoursAvailable: hours('Friday') },
        ],
        makesOffer: {
          '@type': 'Offer',
          itemOffered: { '@type': 'GovernmentService', name: 'Wohnungssuche', description: 'Rat und Listen.' },
        },
      }),
    );
    expect(texts(view, '.import-entries li li')).to.deep.equal([
      'Telefon +49 30 1',
      'Öffnungszeiten Mo 09:00–12:00 Uhr',
      'Telefonzeiten Di 09:00–12:00 Uhr',
      'Zeiten nach Thema Rentenberatung Fr 09:00–12:00 Uhr',
      'Aufgaben Wohnungssuche Rat und Listen.',
      'Weitere Telefonnummern Wohngeld +49 30 2',
    ]);
  });

  it('asks what is in a column that nobody knows', async () => {
    const { view, contacts } = await open();
    await paste(view, 'Wer,Wo\nErika Neu,1');
    expect(texts(view, '.import-entries > ul > li')).to.deep.equal([]);
    await choose(view, 'Wer', 'Name');
    await choose(view, 'Wo', 'Raum');
    expect(texts(view, '.import-entries > ul > li')).to.deep.equal(['Erika Neu neu, Zeile 2 Raum 1']);
    await take(view);
    expect(contacts().at(-1)).to.deep.equal({ id: 'erika-neu', name: 'Erika Neu', room: '1' });
  });

  it('asks whose hours they are', async () => {
    const { view, contacts } = await open();
    await paste(view, 'Mo-Fr 08:30-12:30; We off');
    expect(texts(view, 'button.primary')).to.deep.equal([]);
    await choose(view, 'Wessen Zeiten sind das?', 'Miriam Denninghaus');
    await take(view);
    expect(contacts()[2]!['hours']).to.deep.equal({
      regular: [{ dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' }],
      closed: ['Wednesday'],
    });
  });

  it('reads a file in the encoding of an office program', async () => {
    const { view } = await open();
    const bytes = Uint8Array.from([...'Name;Raum\nÄnne Groß;1'].map((letter) => letter.charCodeAt(0)));
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'kontakte.csv'));
    const input = view.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => view.querySelector('.import-entries strong'), 'the file to be read');
    expect(texts(view, '.import-entries strong')).to.deep.equal(['Änne Groß']);
  });

  it('says line by line what it does not take', async () => {
    const { view } = await open();
    await paste(view, 'Name,E-Mail,Farbe\nErika,erika@,rot\n,a@example.org,');
    expect(texts(view, '.import-issues li')).to.deep.equal([
      'Zeile 1 Die Spalte „Farbe“ wird nicht übernommen. Wählen Sie oben, was in ihr steht.',
      'Zeile 2 Nicht zu verstehen: „erika@“',
      'Zeile 3 Niemand ist genannt: „a@example.org“',
    ]);
  });

  it('lets the format be chosen where it was taken for another', async () => {
    const { view } = await open();
    await paste(view, 'BEGIN:VCARD\nVERSION:3.0\nFN:Erika\nEND:VCARD');
    expect(texts(view, '.import-entries strong')).to.deep.equal(['Erika']);
    await choose(view, 'Das ist', 'Tabelle (CSV)');
    expect(texts(view, '.import-entries strong')).to.deep.equal([]);
    await choose(view, 'Das ist', 'Adressbuch (vCard)');
    expect(texts(view, '.import-entries strong')).to.deep.equal(['Erika']);
  });

  it('shows hostile text as text', async () => {
    const { view } = await open();
    await paste(view, 'Name,Raum\n<img src=x onerror=alert(1)>,<b>1</b>');
    expect(view.querySelector('img, b')).to.equal(null);
    expect(texts(view, '.import-entries strong')).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });

  for (const [name, text] of Object.entries({
    nothing: '',
    table: 'Name;Raum;Farbe\nBianka Gärtner;154;rot\nErika;1;',
    hours: 'Mo 08:00-12:00',
    page: JSON.stringify(toJsonLd(parse(rmi).data!)),
  }))
    it(`can be used by everybody: ${name}`, async () => {
      const { view } = await open();
      document.documentElement.lang = 'de';
      document.title = 'Import';
      await paste(view, text);
      expect(await axeFindings(view)).to.deep.equal([]);
      if (navigator.userAgent.includes('Chrome/')) expect(await ibmFindings(undefined, REFUTED)).to.deep.equal([]);
    });
});
