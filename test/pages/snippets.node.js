// What the builder makes of a choice, without a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';

const load = async (name) => (await runnerImport(`./src/pages/builder/${name}.ts`, { logLevel: 'error' })).module;
const { OWN, read, write } = await load('address');
const { COLOURS, initial, THEMES } = await load('choice');
const { contrast, cut } = await load('contrast');
const { HOSTS } = await load('hosts');
const { idsFor, widgetsOf } = await load('manifest');
const { snippetsFor } = await load('snippets');
const { has, text } = await load('texts');

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const data = JSON.parse(file('data/rmi.json'));
const widgets = widgetsOf(JSON.parse(file('dist/custom-elements.json')));
const attributes = [...new Set(widgets.flatMap((widget) => widget.attributes.map(({ name }) => name)))];
const base = 'https://stadt.example/rmi/';
const site = { base, version: '1.2.3', attributes, data };
const card = { ...initial(widgets), attributes: { contact: 'bianka-gaertner' } };
const codes = ({ once, paste }) => [...once, ...paste].map(({ code }) => code);
const all = (host, choice = card, more = site) => codes(snippetsFor(host, choice, more)).join('\n');

describe('builder/snippets', () => {
  it('gives each host the form it keeps', () => {
    const form = (host) => /<(rmi-contact-card|div data-rmi="contact-card"|iframe) /.exec(all(host))[1];
    const kept = HOSTS.map((host) => [host, form(host)]);
    const div = 'div data-rmi="contact-card"';
    assert.deepEqual(Object.fromEntries(kept), {
      html: 'rmi-contact-card',
      wordpress: div,
      typo3: div,
      drupal: div,
      joomla: div,
      frame: 'iframe',
      react: 'rmi-contact-card',
      vue: 'rmi-contact-card',
    });
  });

  it('names the script, the contact and its number everywhere', () => {
    for (const host of HOSTS.filter((name) => name !== 'frame')) {
      assert.ok(all(host).includes(`${base}rmi.js`), host);
      assert.ok(all(host).includes('="bianka-gaertner"'), host);
      assert.ok(all(host).includes('Bianka Gärtner: <a href="tel:+4971135122876">0711 3512-2876</a>'), host);
    }
    assert.ok(all('frame').includes('src="https://stadt.example/rmi/embed/contact-card.html?contact=bianka-gaertner"'));
    assert.ok(all('frame').includes('title="Bianka Gärtner – Referat für Migration &amp; Integration"'));
  });

  it('keeps the place of the widget free, once its height is known', () => {
    const sheet = (host, choice = card) =>
      snippetsFor(host, choice, { ...site, height: 46.93 }).once.find(({ what }) => what === 'room')?.code;
    for (const host of HOSTS.filter((name) => name !== 'frame'))
      assert.equal(
        sheet(host),
        `rmi-contact-card[contact='bianka-gaertner'],
[data-rmi='contact-card'][data-rmi-contact='bianka-gaertner'] {
  display: block;
  min-block-size: 47em;
}`,
      );
    assert.equal(sheet('frame'), undefined);
    assert.ok(sheet('html', { ...card, attributes: { contact: "'] {} *" } }).startsWith('rmi-contact-card,\n'));
    assert.ok(!all('html').includes('min-block-size'));
  });

  it('keeps what an editor pastes into a CMS on one line, where WordPress makes no breaks', () => {
    for (const widget of widgets)
      for (const host of ['wordpress', 'typo3', 'drupal', 'joomla', 'frame'])
        for (const { code } of snippetsFor(host, { ...card, widget: widget.name }, site).paste)
          assert.ok(!code.includes('\n'), code);
  });

  it('pins the version where that is asked for, and only there', () => {
    const hash = 'sha384-abc+/=';
    for (const host of HOSTS.filter((name) => name !== 'frame')) {
      assert.ok(!all(host).includes('integrity'), host);
      const pinned = all(host, card, { ...site, integrity: hash });
      assert.ok(pinned.includes(hash) && pinned.includes('anonymous') && pinned.includes('1.2.3'), host);
    }
  });

  it('brings the theme, as a file or as colours', () => {
    for (const host of HOSTS.filter((name) => name !== 'frame')) {
      assert.ok(all(host, { ...card, theme: 'contrast' }).includes(`${base}themes/contrast.css`), host);
      assert.ok(all(host, { ...card, theme: 'own' }).includes(`--rmi-accent: ${COLOURS.accent};`), host);
    }
    assert.ok(all('frame', { ...card, theme: 'card' }).includes('&amp;theme=card'));
    assert.ok(!all('frame', { ...card, theme: 'own' }).includes('own'));
  });

  it('lets Drupal keep every attribute there is', () => {
    const tags = snippetsFor('drupal', card, site).once.find(({ what }) => what === 'tags').code;
    for (const name of ['data-rmi', ...attributes.map((attribute) => `data-rmi-${attribute}`)])
      assert.ok(tags.split(/[ <>]/).includes(name), name);
  });

  it('marks a German fallback as German inside a Turkish block', () => {
    const choice = { ...card, widget: 'work-areas', attributes: { lang: 'tr' } };
    assert.ok(all('html', choice).includes('?lang=tr" lang="de">Arbeitsbereiche</a>'));
    assert.ok(!all('html', { ...choice, attributes: { lang: 'de-simple' } }).includes(' lang="de">'));
  });

  it('never lets a name from a file become markup or code', () => {
    const evil = `"><img src=x onerror=alert(1)>{alert(1)}{{alert(1)}}`;
    const contacts = [{ id: evil, name: evil, telephone: `+1"><b>${evil}` }];
    const choice = { ...card, attributes: { contact: evil } };
    const more = { ...site, data: { organization: { name: evil }, contacts } };
    for (const host of HOSTS)
      for (const { code } of snippetsFor(host, choice, more).paste) {
        assert.ok(!/<img|<b>/.test(code), code);
        if (host !== 'react' && host !== 'vue') assert.ok(!code.includes('{'), code);
        assert.ok(!code.includes('{alert'), code);
      }
  });

  it('still makes snippets where the data file could not be read', () => {
    for (const host of HOSTS) assert.ok(all(host, card, { ...site, data: undefined }).includes('contact-card'), host);
  });
});

describe('builder/address', () => {
  it('reads back what it writes', () => {
    for (const { name } of widgets) {
      const choice = {
        ...initial(widgets),
        ...{ widget: name, theme: 'own', width: 320, scheme: 'dark', direction: 'rtl', host: 'typo3', ui: 'en' },
        colours: { accent: '#123456', text: '#000000', surface: '#fedcba' },
        attributes: { lang: 'uk', 'heading-level': '2' },
        fixed: true,
      };
      assert.deepEqual(read(`?${write(choice)}`, widgets, site), { choice, unknown: [] });
    }
  });

  it('names what is unknown, and goes on without it', () => {
    const slips = {
      widget: 'contact-cards',
      theme: 'pink',
      accent: 'red',
      width: '10',
      host: 'word',
      contact: 'meier',
      'heading-level': '7',
      onclick: 'x',
      src: 'https://elsewhere.example/data.json',
      'vcard-version': '2.1',
    };
    const { choice, unknown } = read(`?${new URLSearchParams(slips)}`, widgets, site);
    assert.deepEqual(choice, initial(widgets));
    assert.deepEqual(
      unknown.sort(),
      Object.entries(slips)
        .map((slip) => slip.join('='))
        .sort(),
    );
  });

  it('takes any id where there is no file to look it up in', () => {
    assert.deepEqual(read('?contact=meier', widgets, { base }).choice.attributes, { contact: 'meier' });
  });

  it('has no parameter of its own that is an attribute', () => {
    assert.deepEqual(
      OWN.filter((name) => attributes.includes(name)),
      [],
    );
  });
});

describe('builder/manifest', () => {
  it('offers what authors may set, and not what a widget tells of itself', () => {
    const { attributes: own } = widgets.find(({ tag }) => tag === 'rmi-contact-card');
    const kinds = Object.fromEntries(own.map(({ name, kind }) => [name, kind]));
    assert.equal(kinds.contact, 'text');
    assert.equal(kinds['vcard-version'], 'choice');
    assert.equal(kinds['heading-level'], 'level');
    assert.equal(kinds.lang, 'language');
    assert.ok(!('state' in kinds));
  });

  it('finds ids in the data file', () => {
    assert.deepEqual(idsFor('location', data)[0], { id: 'beblinger-strasse-3', label: 'Beblinger Straße 3' });
    assert.equal(idsFor('src', data), null);
    assert.equal(idsFor('contact', undefined), null);
  });
});

describe('builder/texts', () => {
  it('names every widget and attribute in German, and every theme and host has its words', () => {
    const keys = [
      ...widgets.flatMap(({ name }) => [`widget.${name}`, `summary.${name}`]),
      ...attributes.flatMap((name) => [`attribute.${name}`, `help.${name}`]),
    ];
    assert.deepEqual(
      keys.filter((key) => !has('de', key)),
      [],
    );
    const whats = HOSTS.flatMap((host) => Object.values(snippetsFor(host, { ...card, theme: 'own' }, site)).flat());
    const both = [...HOSTS.map((host) => `note.${host}`), ...whats.map(({ what }) => `snippet.${what}`)];
    for (const language of ['de', 'en'])
      assert.deepEqual(
        both.filter((key) => !has(language, key)),
        [],
        language,
      );
    assert.equal(text('summary.new', 'As the manifest says.'), 'As the manifest says.');
  });

  it('has English for every word of the page', () => {
    const keys = [...file('dist/builder/index.html').matchAll(/data-(?:text|label|title)="([^"]+)"/g)];
    assert.ok(keys.length > 20);
    assert.deepEqual(
      keys.map(([, key]) => key).filter((key) => !has('en', key)),
      [],
    );
    for (const theme of THEMES) assert.ok(has('en', `theme.${theme}`), theme);
  });
});

describe('builder/contrast', () => {
  it('is what WCAG defines', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast([255, 255, 255], [0, 0, 0]), 21);
    assert.equal(contrast([9, 9, 9], [9, 9, 9]), 1);
    // The classic pair: 4.54 is enough, 4.48 is not, and must not be rounded to it.
    assert.equal(cut(contrast([118, 118, 118], [255, 255, 255])), 4.5);
    assert.equal(cut(contrast([119, 119, 119], [255, 255, 255])), 4.4);
  });
});

describe('guide/', () => {
  for (const [name, language] of [
    ['index.html', 'de'],
    ['en.html', 'en'],
  ]) {
    const page = file(`dist/guide/${name}`);
    it(`has a section for every host (${language})`, () => {
      for (const host of HOSTS) assert.ok(page.includes(`<section id="${host}"`), host);
    });

    it(`shows the snippets the builder makes (${language})`, () => {
      const shown = (id) => {
        const [, code] = new RegExp(`id="${id}">[^]*?<code\\s*>([^]*?)</code\\s*>`).exec(page);
        return code
          .replace(/<\/?span[^>]*>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>');
      };
      const address = /https:[^<]*rmi\.js/.exec(page)[0];
      const here = { ...site, base: new URL('.', address).href };
      assert.ok(all('html', card, here).includes(shown('script')));
      assert.equal(snippetsFor('html', card, here).paste[0].code, shown('tag'));
      assert.equal(snippetsFor('wordpress', card, here).paste[0].code, shown('div'));
    });
  }
});
