// `rmi frames`: the pages and oEmbed documents it writes, those of the build among them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { dataFile, folder, rmi } from './cli.js';

const pages = readdirSync('dist/embed', { recursive: true }).filter((file) => file.endsWith('.html'));
const read = (file) => readFileSync(join('dist/embed', file), 'utf8');

describe('dist/embed', () => {
  it('has a page and an oEmbed document for every widget, and for every contact it can show', () => {
    for (const name of ['contact-card', 'opening-hours', 'signpost', 'contact-card/bianka-gaertner'])
      assert.ok(pages.map((page) => page.replaceAll('\\', '/')).includes(`${name}.html`), name);
    for (const page of pages) {
      const { version, type, title, html, width, height, ...more } = JSON.parse(read(page.replace('.html', '.json')));
      assert.deepEqual([version, type, width], ['1.0', 'rich', 600]);
      assert.ok(height >= 80 && height <= 900, `${page}: ${height}`);
      assert.ok(title.length > 10 && more.provider_name && more.cache_age);
      const [, src, name] =
        /^<iframe src="([^"]+)" title="([^"]+)" width="600" height="\d+" loading="lazy"><\/iframe>$/.exec(html);
      assert.equal(new URL(src).pathname, `/embed/${page.replaceAll('\\', '/')}`);
      assert.equal(name.replaceAll('&amp;', '&'), title);
      const [, link] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read(page));
      assert.equal(link, src.replace('.html', '.json'));
    }
  });

  it('is valid HTML with nothing inline, and says what it says without script', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'doctype-style': 'off', 'long-title': 'off' },
    });
    for (const page of pages) {
      const html = read(page);
      const { results } = await validator.validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message, line }) => `${page}:${line}: ${message}`)),
        [],
      );
      assert.doesNotMatch(html, /<style|style=|<script>|\son\w+=/);
      for (const [, file] of html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^":]+)"/g))
        assert.ok(existsSync(join('dist/embed', page, '..', file)), `${page}: ${file}`);
    }
    assert.match(read('contact-card/bianka-gaertner.html'), /<h3>Bianka Gärtner<\/h3>.*tel:\+4971135122876/s);
    assert.doesNotMatch(read('contact-card/bianka-gaertner.html'), /Denninghaus/);
  });
});

describe('rmi frames', () => {
  it('writes the address it is given into every document', async () => {
    const out = folder();
    const { code, out: said } = await rmi(
      'frames',
      '--url',
      'https://city.example/rmi',
      '--out',
      out,
      '--data',
      dataFile({ organization: { name: 'A & "B"' }, contacts: [{ name: 'Amt' }] }),
    );
    assert.equal(code, 0);
    assert.match(said, /frames for https:\/\/city\.example\/rmi\/$/);
    const { html, provider_name, title } = JSON.parse(readFileSync(join(out, 'contact-card.json'), 'utf8'));
    assert.deepEqual([provider_name, title], ['A & "B"', 'Amt – A & "B"']);
    assert.match(
      html,
      /src="https:\/\/city\.example\/rmi\/embed\/contact-card\.html" title="Amt – A &amp; &quot;B&quot;"/,
    );
    for (const asset of ['frame.js', 'frame.css', 'host.js']) assert.ok(existsSync(join(out, asset)), asset);
    assert.ok(!existsSync(join(out, 'aims.html')), 'the file has no aims');
  });

  it('writes the same again, whatever the day', async () => {
    const out = folder();
    await rmi('frames', '--out', out, '--data', 'dist/data/rmi.json');
    for (const page of pages) assert.equal(readFileSync(join(out, page), 'utf8'), read(page));
  });

  it('says what is wrong with an address', async () => {
    const { code, err } = await rmi('frames', '--url', 'city.example');
    assert.equal(code, 2);
    assert.match(err, /--url "city\.example" is no address; expected one like "https:/);
  });
});
