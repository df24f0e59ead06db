import { expect, html } from '@open-wc/testing';
import { RmiOpenStatus } from '../../src/elements/open-status/open-status.js';
import type { RmiData } from '../../src/model/schema.js';
import { scenes, type Scene } from '../../stories/scenes.js';
import { frozen, running } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { replace } from '../helpers/replace.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiOpenStatus.define();

const MORNING = { dayOfWeek: ['Monday', 'Tuesday', 'Thursday', 'Friday'], opens: '08:30', closes: '12:30' };

/** A file with these hours, in Esslingen or elsewhere. */
const withHours = (hours: object, place: object = {}): RmiData =>
  dataOf('A', {
    organization: { name: 'Amt', timeZone: 'Europe/Berlin', ...place },
    contacts: [{ id: 'a', name: 'A', hours }],
  });

const statusOf = (data: RmiData, lang = 'de'): Promise<RmiOpenStatus> =>
  show(html`<rmi-open-status lang=${lang} .data=${data}></rmi-open-status>`);

/** What a visitor reads at an instant. */
async function sentenceAt(data: RmiData, at: string): Promise<string> {
  frozen(new Date(at));
  return words(await statusOf(data));
}

const SENTENCES: Partial<Record<keyof typeof scenes, string>> = {
  open: 'Geöffnet bis 12:30 Uhr',
  closesSoon: 'Schließt bald um 12:30 Uhr',
  evening: 'Geschlossen, öffnet morgen um 08:30 Uhr',
  closedDay: 'Geschlossen, öffnet morgen um 08:30 Uhr',
  holiday: 'Geschlossen (Fronleichnam), öffnet morgen um 08:30 Uhr',
  exceptionsAhead: 'Geöffnet bis 12:30 Uhr',
  appointments: 'Nach Vereinbarung bis 16:00 Uhr',
  pastMidnight: 'Geöffnet bis 02:00 Uhr',
  onlyByAppointment: 'Nach Vereinbarung',
  incomplete: 'Keine Öffnungszeiten bekannt. Bitte fragen Sie nach, bevor Sie kommen.',
  smallest: 'Keine Öffnungszeiten bekannt. Bitte fragen Sie nach, bevor Sie kommen.',
};

describe('rmi-open-status', () => {
  for (const [name, sentence] of Object.entries(SENTENCES))
    it(`says in the scene "${name}": ${sentence}`, async () => {
      const { data, at }: Scene = scenes[name as keyof typeof scenes];
      frozen(at);
      const widget = await statusOf(data);
      expect(words(widget)).to.equal(sentence);
      await expect(widget).to.be.accessible();
    });

  for (const [name, { data, at }] of Object.entries<Scene>(scenes))
    it(`speaks English in the scene "${name}"`, async () => {
      frozen(at);
      const widget = await statusOf(data, 'en');
      expect(widget.state).to.equal('ready');
      expect(widget.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
      expect(words(widget)).not.to.equal('');
    });

  it('names the day of the next opening: today, tomorrow, a weekday, a date further away', async () => {
    const { data } = scenes.open;
    expect(await sentenceAt(data, '2026-11-23T07:00+01:00')).to.equal('Geschlossen, öffnet heute um 08:30 Uhr');
    expect(await sentenceAt(data, '2026-11-24T13:00+01:00')).to.equal('Geschlossen, öffnet am Donnerstag um 08:30 Uhr');
    expect(await sentenceAt(data, '2026-11-28T13:00+01:00')).to.equal('Geschlossen, öffnet am Montag um 08:30 Uhr');
    expect(await sentenceAt(scenes.exceptionsAhead.data, '2026-12-24T10:00+01:00')).to.equal(
      'Geschlossen (Betriebsferien), öffnet am Montag, 4. Januar um 08:30 Uhr',
    );
  });

  it('names the day something far away ends on', async () => {
    const through = {
      special: [{ validFrom: '2026-11-23', validThrough: '2026-11-27', opens: '00:00', closes: '00:00' }],
    };
    expect(await sentenceAt(withHours(through), '2026-11-23T09:00+01:00')).to.equal(
      'Geöffnet bis Samstag, 28. November, 00:00 Uhr',
    );
  });

  it('is closed in the closing minute, open in the opening minute', async () => {
    const { data } = scenes.open;
    expect(await sentenceAt(data, '2026-11-23T12:29:59.999+01:00')).to.equal('Schließt bald um 12:30 Uhr');
    expect(await sentenceAt(data, '2026-11-23T12:30:00+01:00')).to.equal('Geschlossen, öffnet morgen um 08:30 Uhr');
    expect(await sentenceAt(data, '2026-11-23T08:29:59.999+01:00')).to.equal('Geschlossen, öffnet heute um 08:30 Uhr');
    expect(await sentenceAt(data, '2026-11-23T08:30:00+01:00')).to.equal('Geöffnet bis 12:30 Uhr');
  });

  it('goes by the clock of the office, wherever the reader is', async () => {
    const data = withHours({ regular: [MORNING] }, { timeZone: 'Pacific/Auckland' });
    // Sunday evening in Esslingen, Monday morning in Auckland.
    expect(await sentenceAt(data, '2026-11-23T09:00+13:00')).to.equal('Geöffnet bis 12:30 Uhr');
    expect(await sentenceAt(data, '2026-11-23T09:00+01:00')).to.equal('Geschlossen, öffnet morgen um 08:30 Uhr');
    const berlin = withHours({ regular: [MORNING] });
    expect(await sentenceAt(berlin, '2026-11-23T09:00+13:00')).to.equal('Geschlossen, öffnet morgen um 08:30 Uhr');
  });

  it('is right on the first Monday after the clocks change', async () => {
    const { data } = scenes.open;
    expect(await sentenceAt(data, '2026-03-29T20:00+02:00')).to.equal('Geschlossen, öffnet morgen um 08:30 Uhr');
    expect(await sentenceAt(data, '2026-10-25T20:00+01:00')).to.equal('Geschlossen, öffnet morgen um 08:30 Uhr');
  });

  it('carries the instant in a <time>', async () => {
    frozen(scenes.open.at);
    const widget = await statusOf(scenes.open.data);
    const time = widget.shadowRoot!.querySelector('time')!;
    expect(time.textContent).to.equal('12:30');
    expect(time.dateTime).to.equal('2026-11-23T11:30:00.000Z');
  });

  it('tells each state by a shape too, not by colour alone', async () => {
    const shapes = new Set<string>();
    for (const { data, at } of [scenes.open, scenes.evening, scenes.appointments, scenes.incomplete]) {
      frozen(at);
      const shape = (await statusOf(data)).shadowRoot!.querySelector('svg')!;
      expect(shape.getAttribute('aria-hidden')).to.equal('true');
      shapes.add(shape.innerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect(shapes.size).to.equal(4);
  });

  it('changes by itself when the office closes', async () => {
    running(new Date('2026-11-23T12:29:59.600+01:00'));
    const widget = await statusOf(scenes.open.data);
    expect(words(widget)).to.equal('Schließt bald um 12:30 Uhr');
    await until(() => words(widget) === 'Geschlossen, öffnet morgen um 08:30 Uhr');
  });

  it('changes by itself half an hour before, and at midnight', async () => {
    running(new Date('2026-11-23T11:59:59.700+01:00'));
    const widget = await statusOf(scenes.open.data);
    expect(words(widget)).to.equal('Geöffnet bis 12:30 Uhr');
    await until(() => words(widget) === 'Schließt bald um 12:30 Uhr');
    running(new Date('2026-11-23T23:59:59.700+01:00'));
    await until(() => words(widget) === 'Geschlossen, öffnet morgen um 08:30 Uhr');
    await until(() => words(widget) === 'Geschlossen, öffnet heute um 08:30 Uhr');
  });

  it('announces changes to screen readers, not the first line a page shows', async () => {
    frozen(scenes.open.at);
    const heard: string[] = [];
    const announce: MutationCallback = (changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live="polite"]');
        if (region) heard.push(region.textContent);
      }
    };
    replace(
      RmiOpenStatus.prototype,
      'attachShadow',
      (attach) =>
        function (this: RmiOpenStatus, options) {
          const root = attach.call(this, options);
          new MutationObserver(announce).observe(root, { subtree: true, childList: true, characterData: true });
          return root;
        },
    );
    const widget = await statusOf(scenes.open.data);
    const state = widget.shadowRoot!.querySelector('[part="word"]')!;
    expect(state.getAttribute('aria-live')).to.equal('polite');
    expect(heard).to.deep.equal([]);
    frozen(scenes.evening.at);
    await settled(widget);
    expect(widget.shadowRoot!.querySelector('[part="word"]')).to.equal(state);
    expect(heard).to.deep.equal(['Geschlossen']);
  });

  it('says of the contact it is given, and else of the first with hours', async () => {
    frozen(scenes.open.at);
    const widget = await show<RmiOpenStatus>(
      html`<rmi-open-status
        lang="de"
        contact="stephan-stoetzler-nottrodt"
        .data=${scenes.open.data}
      ></rmi-open-status>`,
    );
    expect(words(widget)).to.equal('Nach Vereinbarung');
    widget.removeAttribute('contact');
    await settled(widget);
    expect(words(widget)).to.equal('Geöffnet bis 12:30 Uhr');
  });
});
