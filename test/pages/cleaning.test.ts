import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';
import { until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import type { Host } from '../../src/pages/builder/hosts.js';
import { pasted, widgets } from './builder.js';
import { sanitized } from './typo3.js';
import { paragraphs, savedByAuthor } from './wordpress.js';

const CARD = { widget: 'contact-card', attributes: { contact: 'bianka-gaertner', lang: 'tr' } };

/** What becomes of every widget's snippet, on a page of the CMS. */
async function shown(host: Host, clean: (markup: string) => string): Promise<Map<string, Element | null>> {
  const all = await widgets();
  const posts = await Promise.all(
    all.map(async ({ name, attributes }) => {
      const takesContact = attributes.some((attribute) => attribute.name === 'contact');
      const markup = await pasted(host, {
        widget: name,
        attributes: { ...(takesContact && { contact: 'bianka-gaertner' }), lang: 'en', 'heading-level': '2' },
      });
      return `<article id="${name}">${clean(markup)}</article>`;
    }),
  );
  const page = await openPage(
    `<html lang="de"><title>CMS</title><script type="module" src="/dist/rmi.js"></script><body>${posts.join('')}</html>`,
  );
  const widgetOf = (name: string): Element | null => page.document.querySelector(`#${name} rmi-${name}`);
  await until(
    () => all.every(({ name }) => widgetOf(name)?.getAttribute('state') === 'ready'),
    'all widgets to be ready',
  );
  return new Map(all.map(({ name }) => [name, widgetOf(name)]));
}

describe('builder snippets in WordPress', () => {
  it('meet the cleaning that a real WordPress was seen to do', async () => {
    const tag = await pasted('html', CARD);
    expect(savedByAuthor(tag), 'a tag is removed, its fallback kept').to.match(/^\s*Bianka Gärtner: <a href="tel:/);
    expect(savedByAuthor(await pasted('frame', CARD))).to.equal('');
    expect(savedByAuthor('<script type="module" src="/rmi.js"></script>')).to.equal('');
    expect(paragraphs('<rmi-x><address>A</address></rmi-x>')).to.equal(
      '<p><rmi-x></p>\n<address>A</address>\n<p></rmi-x></p>',
    );
    expect(paragraphs('<rmi-x></rmi-x>')).to.equal('<p><rmi-x></rmi-x></p>');
    expect(paragraphs('Eins\nZwei')).to.equal('<p>Eins<br />\nZwei</p>');
  });

  it('stay as they are when an author saves them, in any block', async () => {
    const div = await pasted('wordpress', CARD);
    expect(savedByAuthor(div)).to.equal(div);
    expect(paragraphs(div)).to.equal(div);
  });

  it('all show what they should, by every role and in every block', async () => {
    const cards = await shown('wordpress', (markup) => paragraphs(savedByAuthor(markup)));
    expect(words(cards.get('contact-card')!))
      .to.contain('Bianka Gärtner')
      .and.contain('Tuesday');
    expect(cards.get('contact-card')!.shadowRoot!.querySelector('h2')).to.exist;
  });

  it('do not lose the fallback of a tag where an administrator pastes one', async () => {
    const page = new DOMParser().parseFromString(paragraphs(await pasted('html', CARD)), 'text/html');
    expect(page.querySelector('rmi-contact-card a')!.textContent).to.equal('0711 3512-2876');
  });
});

describe('builder snippets in TYPO3', () => {
  it('meet the cleaning of its sanitizer', async () => {
    expect(sanitized(await pasted('html', CARD)), 'a tag is shown as text').to.match(/^&lt;rmi-contact-card /);
    expect(sanitized('<p onclick="x()">A</p><a href="javascript:x()">B</a>')).to.equal('<p>A</p><a>B</a>');
  });

  it('stay as they are', async () => {
    const div = await pasted('typo3', CARD);
    expect(sanitized(div)).to.equal(div);
  });

  it('all show what they should', async () => {
    const cards = await shown('typo3', sanitized);
    expect(words(cards.get('opening-hours')!)).to.contain('Tuesday');
  });
});
