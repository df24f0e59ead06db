import { expect, html, oneEvent } from '@open-wc/testing';
import type { RmiErrorEvent } from '../../src/base/events.js';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { frozen } from '../helpers/clock.js';
import { serve, type Answer } from '../helpers/fetch.js';
import { settled, show, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';
import { exampleUrl } from '../model/files.js';

RmiContactCard.define();
RmiWorkAreas.define();

/** What a visitor sees of a card, and what its author is told. */
interface Outcome {
  readonly card: RmiContactCard;
  readonly seen: string;
  readonly warned: string[];
  readonly errors: RmiErrorEvent[];
}

/** Without what Lit itself says while developing. */
const ours = (warned: readonly string[]): string[] => warned.filter((line) => !line.includes('lit.dev/msg'));

/** A card as an author embeds it, with a telephone number in case it does not come. */
async function outcomeOf(src: string, contact?: string): Promise<Outcome> {
  const said = warnings();
  const errors: RmiErrorEvent[] = [];
  const hear = (event: RmiErrorEvent): void => void errors.push(event);
  document.body.addEventListener('rmi-error', hear, { capture: true });
  const page = await show(html`
    <div lang="de"><rmi-contact-card src=${src} .contact=${contact}>Rufen Sie an: 030 23125-100</rmi-contact-card></div>
  `);
  document.body.removeEventListener('rmi-error', hear, { capture: true });
  const card = page.querySelector('rmi-contact-card')!;
  const warned = ours(said);
  return { card, seen: words(card), warned, errors };
}

const FALLBACK = 'Rufen Sie an: 030 23125-100';
const INCOMPLETE = 'Diese Zeiten sind vielleicht nicht vollständig. Bitte fragen Sie nach, bevor Sie kommen.';

describe('faults', () => {
  describe('where there is nothing to show', () => {
    it('keeps the fallback for an unknown contact id, and names those the file has', async () => {
      const { card, seen, warned, errors } = await outcomeOf(exampleUrl('city'), 'meier');
      expect(card.state).to.equal('missing');
      expect(seen).to.equal(FALLBACK);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(
        /^<rmi-contact-card>: no contact "meier"; this file has "erika-mustermann", "ankommen", /,
      );
      expect(errors.map(({ target, state, error }) => [target, state, error])).to.deep.equal([
        [card, 'missing', undefined],
      ]);
      expect(warned[0]).to.equal(`<rmi-contact-card>: ${errors[0]!.message}`);
    });

    for (const [situation, file, reason, told] of [
      ['a missing file', 'no-such-file', 'status', /the server answered 404; expected a JSON data file here$/],
      ['HTML instead of JSON', 'broken/html', 'not-json', /this is HTML; expected a JSON data file$/],
      ['half a file', 'broken/truncated', 'not-json', /JSON.*; expected a JSON data file$/],
      ['an empty file', 'broken/empty', 'not-json', /the file is empty; expected a JSON data file$/],
      ['a file without contacts', 'broken/no-contacts', 'unusable', /nobody to turn to; expected at least one contact/],
      [
        'a list instead of an object',
        'broken/list',
        'unusable',
        /expected an object with "organization" and "contacts"/,
      ],
      [
        'a wrong type where the contacts belong',
        'broken/contacts-not-a-list',
        'unusable',
        /contacts: .*expected a list/,
      ],
    ] as const)
      it(`keeps the fallback for ${situation}, and says what is wrong where`, async () => {
        const url = exampleUrl(file);
        const { card, seen, warned, errors } = await outcomeOf(url);
        expect(card.state).to.equal('failed');
        expect(seen).to.equal(FALLBACK);
        expect(warned).to.have.length(1);
        expect(warned[0]).to.match(told).and.contain(`<rmi-contact-card>: ${url}: `);
        expect(errors.map(({ target, state, error }) => [target, state, error?.reason])).to.deep.equal([
          [card, 'failed', reason],
        ]);
        expect(errors[0]!.error!.url).to.equal(url);
        expect(warned[0]).to.equal(`<rmi-contact-card>: ${errors[0]!.message}`);
      });

    it('keeps the fallback for an address that is none', async () => {
      const { card, seen, warned } = await outcomeOf('http://[esslingen');
      expect(card.state).to.equal('failed');
      expect(seen).to.equal(FALLBACK);
      expect(warned[0]).to.contain('http://[esslingen: no connection');
    });
  });

  describe('where some of a file is broken', () => {
    /** Shows a contact of a broken file; the author is warned in one line, and there is no error. */
    async function shown(file: string, contact: string, told: RegExp | null): Promise<Outcome> {
      const url = exampleUrl(`broken/${file}`);
      const outcome = await outcomeOf(url, contact);
      expect(outcome.card.state).to.equal('ready');
      expect(outcome.errors).to.deep.equal([]);
      expect(outcome.seen).not.to.contain(FALLBACK);
      expect(outcome.warned).to.have.length(told ? 1 : 0);
      if (told) expect(outcome.warned[0]).to.match(told).and.contain(`${url}: contacts[1].`);
      return outcome;
    }

    it('leaves out a property of a wrong type and shows the rest', async () => {
      const { seen } = await shown(
        'wrong-types',
        'broken',
        /tasks: wrong value; expected a list: \[…\], received "Beratung"$/,
      );
      expect(seen).to.contain('Max Mustermann').and.contain('Raum 12').and.contain('09:00').and.not.contain('Beratung');
    });

    it('shows the first of two entries with one id', async () => {
      const { seen } = await shown(
        'duplicate-id',
        'sound',
        /id: two entries with one id; the first one counts;.* "sound"$/,
      );
      expect(seen).to.contain('Erika Mustermann').and.not.contain('Max Mustermann');
    });

    it('shows a text of 10,000 characters whole and inside its column', async () => {
      const { card, seen } = await shown('long-text', 'long', null);
      expect(seen).to.match(/(Wort ){1999}Ende\./);
      card.style.width = '320px';
      expect(card.scrollWidth).to.be.at.most(320);
    });

    it('shows both of two slots that overlap', async () => {
      frozen(new Date('2026-11-24T10:00:00+01:00'));
      const { seen } = await shown(
        'overlap',
        'broken',
        /regular\[1\]: overlaps .*, received 09:00–12:00 and 11:00–14:00$/,
      );
      expect(seen).to.match(/Dienstag.*09:00.12:00.*11:00.14:00.*Mittwoch/);
      expect(seen).to.match(/Geöffnet.*bis 14:00 Uhr/);
    });

    it('leaves out a slot that ends at 25:00, and never says "closed" for it', async () => {
      // A Thursday; the broken slot was for Thursdays.
      frozen(new Date('2026-11-26T10:00:00+01:00'));
      const { card } = await shown(
        'time-25',
        'broken',
        /closes: wrong value; expected a time from .*, received "25:00"$/,
      );
      // What few hours have is loaded when it is needed.
      await until(() => words(card).includes(INCOMPLETE), INCOMPLETE);
      const seen = words(card);
      expect(seen).to.match(/Montag.*09:00.12:00/);
      expect(seen).to.contain('Keine Öffnungszeiten bekannt').and.not.contain('25:00').and.not.contain('Geschlossen');
    });

    it('leaves out a season that ends before it begins, and never says "closed" for it', async () => {
      frozen(new Date('2026-11-26T10:00:00+01:00'));
      const { card } = await shown(
        'season-backwards',
        'broken',
        /validThrough: ends before it begins; expected a day on or after "2026-10-01", received "2026-03-31"$/,
      );
      // What few hours have is loaded when it is needed.
      await until(() => words(card).includes(INCOMPLETE), INCOMPLETE);
      expect(words(card))
        .to.match(/Montag.*09:00.12:00/)
        .and.not.contain('Geschlossen');
    });

    it('shows the other contacts of such a file as if nothing were wrong', async () => {
      frozen(new Date('2026-11-26T10:00:00+01:00'));
      const { seen } = await outcomeOf(exampleUrl('broken/time-25'), 'sound');
      expect(seen).to.contain('Erika Mustermann').and.contain('Geschlossen').and.not.contain(INCOMPLETE);
    });

    it('warns of one fault once, however many widgets show the file', async () => {
      const said = warnings();
      const src = `${exampleUrl('broken/national-phone')}?often`;
      await show(
        html`<div>
          <rmi-contact-card src=${src} contact="sound"></rmi-contact-card>
          <rmi-contact-card src=${src} contact="broken"></rmi-contact-card>
          <rmi-work-areas src=${src}></rmi-work-areas>
        </div>`,
      );
      const warned = ours(said);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/telephone: wrong value; expected an international number .*"030 23125-111"$/);
    });
  });

  describe('where the file comes later', () => {
    const PATH = '/test/elements/flaky.json';

    /** A widget whose file could not be had at first. */
    async function unlucky(
      name: string,
      authored = '',
    ): Promise<{ widget: RmiWorkAreas; answer: (a: Answer) => string[] }> {
      warnings();
      const path = `${PATH}.${name}`;
      const answers: Record<string, Answer> = { [path]: 503 };
      const asked = serve(answers);
      const page = await show(html`<div lang="de"><rmi-work-areas src=${path}>${authored}</rmi-work-areas></div>`);
      const widget = page.querySelector('rmi-work-areas')!;
      const answer = (value: Answer): string[] => {
        answers[path] = value;
        return asked;
      };
      expect(widget.state).to.equal('failed');
      expect(asked).to.deep.equal([path]);
      return { widget, answer };
    }

    /** A widget that tries again stays failed until the answer is here. */
    const recovered = (widget: RmiWorkAreas): Promise<boolean> =>
      until(() => widget.state === 'ready' && !widget.isUpdatePending, 'the widget to recover');

    it('says so in a quiet sentence where the author wrote nothing, and tries again at a press', async () => {
      const { widget, answer } = await unlucky('button');
      expect(words(widget)).to.equal('Diese Angaben fehlen gerade. Noch einmal versuchen');
      expect(widget.shadowRoot!.querySelector('[role="alert"]'), 'no alarm').to.be.null;
      const press = (): void => widget.shadowRoot!.querySelector('button')!.click();
      const again = oneEvent(widget, 'rmi-error');
      press();
      await again;
      expect(widget.state).to.equal('failed');
      const asked = answer(rmi);
      press();
      await recovered(widget);
      expect(words(widget)).to.contain('Arbeitsbereiche');
      expect(asked).to.have.length(3);
    });

    it('tries again once the connection is back', async () => {
      const { widget, answer } = await unlucky('online', 'Rufen Sie an.');
      expect(words(widget)).to.equal('Rufen Sie an.');
      const asked = answer(rmi);
      window.dispatchEvent(new Event('online'));
      await recovered(widget);
      expect(words(widget)).to.contain('Arbeitsbereiche').and.not.contain('Rufen Sie an.');
      expect(asked).to.have.length(2);
    });

    it('tries again when it is put elsewhere on the page', async () => {
      const { widget, answer } = await unlucky('moved');
      answer(rmi);
      const parent = widget.parentElement!;
      widget.remove();
      parent.append(widget);
      await recovered(widget);
    });

    it('does not ask again for a file it has', async () => {
      const { widget, answer } = await unlucky('enough');
      const asked = answer(rmi);
      window.dispatchEvent(new Event('online'));
      await recovered(widget);
      window.dispatchEvent(new Event('online'));
      await settled(widget);
      expect(asked).to.have.length(2);
    });
  });
});
