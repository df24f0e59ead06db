import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/editor/check-list/check-list.js';
import type { EditorCheckList } from '../../../src/editor/check-list/check-list.js';
import { axeFindings } from '../../a11y/engines.js';
import { replace } from '../../helpers/replace.js';
import { fullDocument } from '../document/sample.js';
import { departmentFile, openView } from '../open.js';

const open = async (): ReturnType<typeof openView<EditorCheckList>> =>
  openView<EditorCheckList>(await departmentFile(), html`<editor-check-list></editor-check-list>`);
const text = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What a part of the list says: label → lines. */
function part(view: Element, heading: string): Record<string, string[]> {
  const section = [...view.querySelectorAll('.check-list-part')].find(
    (each) => text(each.querySelector('h3')) === heading,
  );
  return Object.fromEntries(
    [...section!.querySelectorAll('.check-list-fact')].map((fact) => [
      text(fact.querySelector('dt')),
      [...fact.querySelectorAll('dd')].map(text),
    ]),
  );
}

describe('the check list', () => {
  it('has every fact of a person in words, each with a box', async () => {
    const { view } = await open();
    expect(part(view, 'Bianka Gärtner')).to.deep.include({
      Funktion: ['Administration, Sachbearbeitung'],
      Telefon: ['0711 3512-2876'],
      Gebäude: ['Adresse Beblinger Straße 3'],
      Öffnungszeiten: ['Mo, Di, Do, Fr 08:30–12:30 Uhr · Mi geschlossen'],
    });
    const [lines, boxes] = ['dd', '.check-list-box'].map((selector) => view.querySelectorAll(selector).length);
    expect(boxes).to.equal(lines);
  });

  it('tells exceptions to come, not those that are over', async () => {
    const { view, store } = await open();
    const special = [
      { validFrom: '2020-12-24', reason: 'vorbei' },
      { validFrom: '2126-12-24', reason: 'Betriebsausflug' },
      { validFrom: '2126-12-30', opens: '10:00', closes: '12:00' },
    ];
    store.set(['data', 'contacts', 1, 'hours', 'special'], special, 'Ausnahmen');
    await view.updateComplete;
    expect(part(view, 'Bianka Gärtner')['Öffnungszeiten']?.slice(1)).to.deep.equal([
      '24. Dezember 2126: geschlossen (Betriebsausflug)',
      '30. Dezember 2126: 10:00–12:00 Uhr',
    ]);
  });

  it('has what is said of notices, absences, numbers, stops and lifts', async () => {
    const file = await fullDocument();
    const later = JSON.parse(JSON.stringify(file).replace(/202[67]-(?=\d\d-\d\d)/g, '2126-')) as typeof file;
    const { view } = await openView<EditorCheckList>(later, html`<editor-check-list></editor-check-list>`);
    expect(part(view, 'Max Mustermann')).to.deep.include({
      'Weitere Telefonnummern': [
        'Wofür die Nummer ist: Wohngeld; Telefon: 030 23125-121',
        'Wofür die Nummer ist: Kindergeld; Telefon: 030 23125-122',
      ],
      Schreibtelefon: ['030 23125-129'],
      'Weitere Seiten': ['Was man dort findet: Antrag auf Wohngeld; Internetadresse: https://example.org/wohngeld'],
      Telefonzeiten: ['Mo, Di 08:00–10:00 Uhr'],
      'Zeiten nach Thema': [
        'Wofür die Zeiten sind: Rentenberatung; Zeiten: Mi 14:00–16:00 Uhr, Im Keller',
        'Wofür die Zeiten sind: Wohngeld; Zeiten: nach Vereinbarung',
      ],
      'Zuständig für': ['Wonach geteilt wird: Nachname; Zuständig für diese: A–K, Sch'],
    });
    expect(part(view, 'Max Mustermann')['Abwesenheiten']?.[1]).to.equal(
      'Erster Tag: 1. März 2126; Letzter Tag: 5. März 2126',
    );
    expect(part(view, 'Haus der Begegnung')).to.deep.include({
      'Barrierefreiheit im Einzelnen': ['Zugang mit Rollstuhl: ja; Aufzug: eingeschränkt'],
      Haltestellen: ['Haltestelle: Markt; Linien: 1, 11', 'Haltestelle: Bahnhof'],
      'Öffnungszeiten des Gebäudes': ['Fr 07:00–18:00 Uhr'],
    });
    expect(part(view, 'Hinweis „Die Telefonanlage ist gestört.“')).to.deep.equal({
      Hinweis: ['Die Telefonanlage ist gestört.'],
      'Wie wichtig': ['Warnung'],
      'Zeigen ab': ['24. November 2126, 08:00 Uhr'],
      'Zeigen bis': ['27. November 2126'],
      'Um wen es geht': ['Max Mustermann'],
      'Um welche Gebäude es geht': ['Altes Rathaus'],
    });
  });

  it('leaves out absences and notices that are over', async () => {
    const file = await fullDocument();
    const over = JSON.parse(JSON.stringify(file).replace(/202[67]-(?=\d\d-\d\d)/g, '2020-')) as typeof file;
    const { view } = await openView<EditorCheckList>(over, html`<editor-check-list></editor-check-list>`);
    expect(part(view, 'Max Mustermann')).not.to.have.property('Abwesenheiten');
    expect([...view.querySelectorAll('h3')].map(text).filter((heading) => /Hinweis/.test(heading))).to.deep.equal([
      'Hinweis „Im Advent gibt es Tee.“',
    ]);
  });

  it('can be for one person, and has a line to sign on', async () => {
    const { view } = await open();
    const select = view.querySelector('select')!;
    select.value = 'contacts 1';
    select.dispatchEvent(new Event('change'));
    await view.updateComplete;
    expect([...view.querySelectorAll('h3')].map(text)).to.deep.equal(['Bianka Gärtner']);
    expect(text(view.querySelector('.check-list-signature'))).to.contain('Unterschrift');
  });

  it('has a sheet for each person where asked, each with a line to sign on', async () => {
    const { view } = await open();
    view.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    await view.updateComplete;
    const people = view.querySelectorAll('select option[value^=contacts]').length;
    expect(view.querySelectorAll('.check-list-signature')).to.have.length(people);
  });

  it('is printed with one button', async () => {
    let printed = 0;
    replace(window, 'print', () => () => void printed++);
    const { view } = await open();
    view.querySelector<HTMLElement>('button')!.click();
    expect(printed).to.equal(1);
  });

  it('has no barriers', async () => {
    const { view } = await open();
    expect(await axeFindings(view)).to.deep.equal([]);
  });
});
