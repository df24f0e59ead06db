import { expect, fixture, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { fileOf } from '../helpers/data.js';
import { promised, serve, type Answer } from '../helpers/fetch.js';
import { pause, settled, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();
RmiWorkAreas.define();

const BEFORE = '<style>p { color: rgb(1, 2, 3) }</style><p>Vorab</p><pre-rmi-x>darin</pre-rmi-x>';

/** A page as a server sends it, and its widget once that has asked for its file. */
async function prerendered<T extends Element>(tag: string, attributes: string, shadow = BEFORE): Promise<T> {
  const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  page.setHTMLUnsafe(`<${tag} ${attributes}><template shadowrootmode="open">${shadow}</template></${tag}>`);
  await pause();
  return page.firstElementChild as T;
}

/** Each text and height that a visitor could have seen, in order. */
function seenBy(widget: Element): string[] {
  const seen = [words(widget)];
  new MutationObserver(() => {
    const now = words(widget);
    if (now !== seen.at(-1)) seen.push(now);
  }).observe(widget.shadowRoot!, { childList: true, subtree: true, characterData: true });
  return seen;
}

describe('a pre-rendered widget', () => {
  it('stays as it is while the file is on its way, and is replaced in one go', async () => {
    const { promise, keep } = promised<Answer>();
    serve({ '/p1.json': promise });
    const widget = await prerendered<RmiWorkAreas>('rmi-work-areas', 'src="/p1.json"');
    const seen = seenBy(widget);
    expect(widget.state).to.equal('waiting');
    expect(getComputedStyle(widget.shadowRoot!.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    keep(fileOf('Arbeit'));
    await until(() => widget.state === 'ready');
    await settled(widget);
    expect(seen).to.deep.equal(['Vorab darin', 'Arbeit Beratung']);
    expect(widget.shadowRoot!.querySelector('style, pre-rmi-x')).to.equal(null);
  });

  it('is replaced once, and then takes another file, another language', async () => {
    serve({ '/p2.json': fileOf('Erste'), '/p3.json': fileOf('Zweite') });
    const widget = await prerendered<RmiWorkAreas>('rmi-work-areas', 'src="/p2.json"');
    await until(() => words(widget) === 'Erste Beratung');
    widget.src = '/p3.json';
    await until(() => words(widget) === 'Zweite Beratung');
    widget.lang = 'en';
    await until(() => words(widget).startsWith('Zweite Beratung Some texts'));
  });

  for (const [what, answer, attributes, state] of [
    ['there is no file', 404, '', 'failed'],
    ['the file is broken', '<!doctype html>', '', 'failed'],
    ['the file has no such entry', fileOf('A'), 'contact="meier"', 'missing'],
  ] as const)
    it(`stays where ${what}`, async () => {
      warnings();
      serve({ '/p4.json': answer });
      const widget = await prerendered<RmiContactCard>('rmi-contact-card', `src="/p4.json" ${attributes}`);
      const error = new Promise((resolve) => widget.addEventListener('rmi-error', resolve, { once: true }));
      if (widget.state === 'waiting') await error;
      expect(widget.state).to.equal(state);
      expect(words(widget)).to.equal('Vorab darin');
    });

  it('heals: what stayed on a failure goes once the file can be had', async () => {
    warnings();
    const answers: Record<string, Answer> = { '/p5.json': 500 };
    serve(answers);
    const widget = await prerendered<RmiWorkAreas>('rmi-work-areas', 'src="/p5.json"');
    await until(() => widget.state === 'failed');
    expect(words(widget)).to.equal('Vorab darin');
    answers['/p5.json'] = fileOf('Arbeit');
    window.dispatchEvent(new Event('online'));
    await until(() => words(widget) === 'Arbeit Beratung');
  });

  it('stays where it is moved before the file is here', async () => {
    const { promise, keep } = promised<Answer>();
    serve({ '/p6.json': promise });
    const widget = await prerendered<RmiWorkAreas>('rmi-work-areas', 'src="/p6.json"');
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(widget);
    await pause();
    expect(words(widget)).to.equal('Vorab darin');
    keep(fileOf('Arbeit'));
    await until(() => words(widget) === 'Arbeit Beratung');
  });

  it('that was rendered empty shows its fallback', async () => {
    warnings();
    serve({});
    const widget = await prerendered<RmiWorkAreas>('rmi-work-areas', 'src="/p7.json"', '');
    await until(() => widget.state === 'failed');
    expect(words(widget)).to.contain('Diese Angaben fehlen gerade.');
  });
});
