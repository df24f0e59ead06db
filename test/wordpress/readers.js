// What readers, feeds, search and other programs get of a widget.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { site } from './site.js';

const DIV =
  '<div data-rmi="contact-card" data-rmi-contact="bianka-gaertner">Bianka Gärtner: <a href="tel:+4971135122876">0711 3512-2876</a></div>';
const text = async (path) => (await fetch(site.url + path)).text();

/** Saves a post as an author would: WordPress takes out what an author may not write. */
export async function write(slug, content, { role = 'author', type = 'post' } = {}) {
  const post = { post_name: slug, post_title: slug, post_content: content, post_status: 'publish', post_type: type };
  await site.php(`
    wp_set_current_user(get_user_by('login', '${role}')->ID); kses_init();
    wp_insert_post(wp_slash(json_decode(base64_decode('${Buffer.from(JSON.stringify(post)).toString('base64')}'), true)));`);
  return `/${slug}/`;
}
const block = (attributes) => `<!-- wp:rmi-widgets/widget ${JSON.stringify(attributes)} /-->`;

describe('WordPress: what readers get', () => {
  it('has the script once, however many widgets there are', async () => {
    const many = [block({ widget: 'opening-hours' }), block({ widget: 'offices' }), '[rmi widget="aims"]'].join('\n\n');
    const html = await text(await write('viele', many));
    assert.equal(html.match(/<script[^>]*rmi\.js/g).length, 1);
    assert.match(html, /<script type="module" src="[^"]*\/web\/rmi\.js\?ver=[^"]*"/);
    assert.ok(html.indexOf('rmi.js?') < html.indexOf('</head>'), 'in the head');
    assert.equal(html.match(/data-rmi="/g).length, 3);
  });

  it('asks for nothing that a strict Content-Security-Policy forbids', async () => {
    const html = await text('/viele/');
    const ours = html.match(/<(script|style|link|div)\b[^>]*rmi[^>]*>/g);
    assert.ok(ours.length > 3);
    for (const tag of ours) assert.doesNotMatch(tag, / (style|on\w+)=|<style|<script(?![^>]*src=)/);
  });

  it('breaks no strict Content-Security-Policy, Trusted Types included', async () => {
    const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const plugin = `<?php add_action('send_headers', fn() => header("Content-Security-Policy-Report-Only: ${policy}"));`;
    mkdirSync(`${site.site}/wp-content/mu-plugins`, { recursive: true });
    writeFileSync(`${site.site}/wp-content/mu-plugins/policy.php`, plugin);
    const page = await site.visit('about:blank');
    await page.evaluateOnNewDocument(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', ({ sourceFile, blockedURI, violatedDirective }) =>
        globalThis.violations.push(`${violatedDirective} ${sourceFile} ${blockedURI}`),
      );
    });
    await page.goto(`${site.url}/viele/`);
    await page.waitForSelector('rmi-opening-hours[state=ready]');
    const violations = await page.evaluate(() => globalThis.violations);
    rmSync(`${site.site}/wp-content/mu-plugins/policy.php`);
    assert.notEqual(violations.length, 0, 'WordPress and its theme have inline styles of their own');
    assert.deepEqual(
      violations.filter((violation) => /plugins\/rmi-widgets/.test(violation)),
      [],
    );
  });

  it('is the same page for everybody, so that it can be kept in a cache', async () => {
    assert.equal(await text('/viele/'), await text('/viele/'));
    const page = await site.visit('/viele/');
    await page.waitForSelector('rmi-opening-hours[state=ready]');
  });

  it('speaks the language that was chosen, with and without script', async () => {
    const html = await text(await write('arabisch', block({ widget: 'opening-hours', lang: 'ar' })));
    assert.match(html, /<div [^>]*data-rmi="opening-hours" lang="ar" dir="rtl">.*الاثنين/s);
    const page = await site.visit('/arabisch/');
    await page.waitForSelector('rmi-opening-hours[state=ready]');
    assert.match(await page.$eval('rmi-opening-hours', ({ shadowRoot }) => shadowRoot.textContent), /الاثنين/);
  });

  it('has a shortcode that paragraphs do not tear apart', async () => {
    const path = await write('kurz', 'Vorher\n\n[rmi widget="contact-card" contact="bianka-gaertner"]\n\nNachher');
    assert.match(await text(path), /<p>Vorher<\/p>\s*<div data-rmi="contact-card" data-rmi-contact="bianka-gaertner">/);
    const page = await site.visit(path);
    await page.waitForSelector('rmi-contact-card[contact=bianka-gaertner][state=ready]');
  });

  it('works in the middle of a sentence, too', async () => {
    const path = await write('satz', 'Jetzt: [rmi widget="open-status" contact="bianka-gaertner"] Kommen Sie!');
    const page = await site.visit(path);
    await page.waitForSelector('rmi-open-status[state=ready]');
  });

  it('keeps the pasted div of an author, without a block', async () => {
    const html = await text(await write('eingefuegt', DIV));
    assert.ok(html.includes(DIV));
  });

  it('writes what is hostile in a shortcode as text', async () => {
    const hostile = `[rmi widget="contact-card" contact="x&quot; onclick=&quot;alert(1)" theme="&lt;script&gt;" style="color:red" src="//evil.example"]`;
    const html = await text(await write('boese', hostile));
    const [div] = html.match(/<div [^>]*data-rmi="contact-card"[^>]*>/);
    assert.doesNotMatch(div, /[ "]onclick="|style=|evil|script/);
    const page = await site.visit('/boese/');
    assert.equal(await page.$('[data-rmi] [onclick], [data-rmi][onclick]'), null);
  });

  it('shows readers nothing of a slip, and tells those who write', async () => {
    const path = await write('vertippt', 'A[rmi widget="contct-card"]B');
    assert.match(await text(path), /AB/);
    const page = await site.as('author');
    await page.goto(site.url + path);
    assert.match(await page.content(), /Einen Baustein „contct-card“ gibt es nicht. Es gibt: .*contact-card/);
  });

  it('is words and links in a feed', async () => {
    const feed = await text('/feed/');
    const item = feed.split('<item>').find((part) => part.includes('/kurz/'));
    assert.match(item, /Bianka Gärtner/);
    assert.doesNotMatch(item, /data-rmi|rmi\.js/);
  });

  it('is words in an excerpt', async () => {
    assert.match(await text('/feed/'), /<description><!\[CDATA\[[^\]]*Montag: 09:15/);
  });

  it('is in the answer of the REST interface', async () => {
    const [post] = await (await fetch(`${site.url}/wp-json/wp/v2/posts?slug=kurz`)).json();
    assert.match(post.content.rendered, /data-rmi="contact-card".*0711 3512-2876/s);
  });

  it('is found by the search of the site', async () => {
    assert.match(await text('/?s=Dienstag'), /sprechstunde/i);
  });

  it('shows the look of the site, or its own', async () => {
    await site.php(`update_option('rmi_widgets_settings', array('address' => '', 'theme' => 'card'));`);
    const html = await text('/kurz/');
    assert.match(html, /class="rmi-theme-card" data-rmi/);
    assert.match(html, /themes\/card\.css/);
    const own = await text(await write('kontrast', block({ widget: 'aims', theme: 'contrast' })));
    assert.match(own, /rmi-theme-contrast/);
    assert.doesNotMatch(own, /themes\/card\.css/);
    await site.php(`delete_option('rmi_widgets_settings');`);
  });
});
