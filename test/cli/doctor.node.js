import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, rmi, rmiJson } from './rmi.js';
import { CARD, page, site } from './site.js';

const DIV = '<div data-rmi="contact-card" data-rmi-contact="bianka-gaertner">0711 3512-2876</div>';
const MODULE = (src, more = '') => `<script type="module" src="${src}"${more}></script>`;

/** What the doctor says of a page in the middle of a site. */
async function visit(test, html, files = {}) {
  const home = await site(test, { '/page': html, ...files });
  return rmiJson(['doctor', `${home}/page`]);
}
const problems = ({ result }, level = 'error') =>
  result.advice.filter((one) => one.level === level).map(({ problem }) => problem);

describe('rmi doctor', { concurrency: 4 }, () => {
  it('finds a page with tag and div well, and tells what it has', async (test) => {
    const { code, result } = await visit(test, page(`${CARD}\n${DIV}`));
    assert.equal(code, 0);
    assert.deepEqual(result.advice, []);
    assert.deepEqual(result.widgets, [
      { tag: 'rmi-contact-card', line: 5, form: 'tag', attributes: { contact: 'bianka-gaertner' } },
      { tag: 'rmi-contact-card', line: 6, form: 'div', attributes: { contact: 'bianka-gaertner' } },
    ]);
    assert.match(result.scripts[0], /\/rmi\/rmi\.js$/);
    assert.match(result.data[0], /\/rmi\/data\/rmi\.json$/);
  });

  it('prints problem and remedy for people', async (test) => {
    const home = await site(test, { '/page': page(CARD, '') });
    const { code, stdout } = await rmi(['doctor', `${home}/page`]);
    assert.equal(code, 1);
    assert.match(stdout, /: 1 widget\n {2}line 5: rmi-contact-card contact="bianka-gaertner"\n/);
    assert.match(
      stdout,
      /✖ no script of ours on this page.*\n {2}→ put this into the theme of the site once: <script type="module"/,
    );
  });

  /** A fault, the body it is in, what the doctor says of it, and whether it is only a warning. */
  const MARKUP = {
    'a tag that the CMS printed as text': [
      '<p>&lt;rmi-contact-card contact="x"&gt;</p>',
      /printed as text.*<rmi-contact-card contact="x">/,
    ],
    'a tag that was escaped twice': ['<p>&amp;lt;rmi-contact-card&amp;gt;</p>', /printed as text/],
    'a script printed as text': [
      `${CARD}<p>&lt;script src="/rmi/rmi.js"&gt;&lt;/script&gt;</p>`,
      /printed as text.*<script/,
    ],
    'a page from which all tags were removed': [
      '<p>0711 3512-2876</p>',
      /no widget on this page; the script is here, so the CMS has probably removed/,
    ],
    'a tag closed with a slash': ['<rmi-contact-card contact="abteilung"/><p>Mehr</p>', /closed with "\/>"/],
    'a tag torn apart by paragraphs': [
      '<p><rmi-overview></p><address>Adresse</address><p></rmi-overview></p>',
      /end tag is not where it belongs/,
    ],
    'an unknown widget': [
      '<rmi-contact-crd>x</rmi-contact-crd>',
      /<rmi-contact-crd>: no such widget; did you mean "rmi-contact-card"\?/,
    ],
    'an unknown widget in a div': [
      '<div data-rmi="opening-hour">x</div>',
      /no such widget; did you mean "opening-hours"\?/,
    ],
    'a contact that is not in the data': [
      '<rmi-contact-card contact="bianka-gartner">x</rmi-contact-card>',
      /no contact "bianka-gartner"; did you mean "bianka-gaertner"/,
    ],
    'a building that is not in the data': [
      '<rmi-location location="rathaus">x</rmi-location>',
      /no location "rathaus"/,
    ],
    'an attribute that was removed': [
      '<rmi-contact-card>x</rmi-contact-card>',
      /no attribute "contact"; it shows the first/,
      'warning',
    ],
    'nothing between the tags': [
      '<rmi-contact-card contact="abteilung"></rmi-contact-card>',
      /nothing stands between the tags of <rmi-contact-card>/,
      'warning',
    ],
    'a widget in a comment': [
      `${CARD}<!-- <rmi-overview></rmi-overview> -->`,
      /commented out: <rmi-overview>/,
      'warning',
    ],
    'a language that is not there': [`<div lang="ja">${CARD}</div>`, /no texts in "ja"/, 'warning'],
  };
  for (const [what, [body, message, level = 'error']] of Object.entries(MARKUP))
    it(`tells of ${what}`, async (test) => {
      const report = await visit(test, page(body));
      assert.equal(report.code, level === 'error' ? 1 : 0);
      assert.match(problems(report, level).join('\n'), message);
      for (const { fix } of report.result.advice) assert.ok(fix);
    });

  it('takes code shown in a guide for no fault', async (test) => {
    const report = await visit(test, page(`${CARD}<pre><code>&lt;rmi-overview&gt;</code></pre>`));
    assert.deepEqual(report.result.advice, []);
  });

  it('sees what a pre-rendered shadow root holds, but not what a template keeps for later', async (test) => {
    const root = `<x-y><template shadowrootmode="open">${CARD}</template></x-y>`;
    const { result } = await visit(test, page(`${root}<template><rmi-nothing></rmi-nothing></template>`));
    assert.deepEqual(
      result.widgets.map(({ tag }) => tag),
      ['rmi-contact-card'],
    );
  });

  /** A fault of the script, its tag, what the server answers, and what the doctor says. */
  const SCRIPT = {
    'a script that is no module': ['<script src="/rmi/rmi.js"></script>', {}, /no module/],
    'a script that is not there': [MODULE('/gone/rmi.js'), {}, /the server answers 404/],
    'a page in place of the script': [
      MODULE('/x/rmi.js'),
      { '/x/rmi.js': { headers: { 'Content-Type': 'text/html' }, body: '<p>Anmelden</p>' } },
      /sends the script as text\/html/,
    ],
    'a script sent as text': [
      MODULE('/x/rmi.js'),
      { '/x/rmi.js': { headers: { 'Content-Type': 'text/plain' }, body: '' } },
      /sends the script as text\/plain/,
    ],
    'a script that was changed': [
      MODULE('/rmi/rmi.js', ' integrity="sha384-AAAA"'),
      {},
      /not the one that integrity="…" names/,
    ],
    'a policy that forbids the script': [
      '<meta http-equiv="Content-Security-Policy" content="script-src https://cdn.example">' + MODULE('/rmi/rmi.js'),
      {},
      /policy of the page forbids the script: script-src https:\/\/cdn\.example/,
    ],
  };
  for (const [what, [head, files, message]] of Object.entries(SCRIPT))
    it(`tells of ${what}`, async (test) => {
      const report = await visit(test, page(CARD, head), files);
      assert.equal(report.code, 1);
      assert.match(problems(report).join('\n'), message);
    });

  it('tells of a server that is not there', async (test) => {
    const gone = await new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(`http://127.0.0.1:${port}`));
      });
    });
    const report = await visit(test, page(CARD, MODULE(`${gone}/rmi.js`)));
    assert.match(problems(report).join(), /script does not arrive: .* the server refuses the connection/);
  });

  it('is content with the integrity of the script that is there', async (test) => {
    const hash = createHash('sha384').update('export {};').digest('base64');
    const report = await visit(test, page(CARD, MODULE('/rmi/rmi.js', ` integrity="sha384-${hash}"`)));
    assert.deepEqual(problems(report), []);
  });

  it('only warns where another module may bring the widgets', async (test) => {
    const report = await visit(test, page(`<rmi-data src="/rmi/data/rmi.json">${CARD}</rmi-data>`, MODULE('/site.js')));
    assert.equal(report.code, 0);
    assert.match(problems(report, 'warning').join(), /no rmi\.js on this page, but other modules/);
  });

  it('tells of trusted types that do not name ours', async (test) => {
    const policy = "require-trusted-types-for 'script'; trusted-types default";
    const report = await visit(test, {
      headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': policy },
      body: page(CARD),
    });
    assert.match(problems(report).join(), /requires trusted types/);
  });

  it('tells of a server of script and data that keeps foreign pages out (CORS)', async (test) => {
    const other = await site(test, {});
    const report = await visit(test, page(CARD, MODULE(`${other}/rmi/rmi.js`)));
    assert.equal(report.code, 1);
    const text = problems(report).join('\n');
    assert.match(text, /server of the script does not allow pages of http:\/\/127/);
    assert.match(text, /server of the data does not allow pages of http:\/\/127/);
  });

  it('is content with a server that lets foreign pages in', async (test) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    const other = await site(test, {
      '/rmi/rmi.js': { headers, body: '' },
      '/rmi/data/rmi.json': {
        headers,
        body: '{"organization":{"name":"A"},"contacts":[{"id":"bianka-gaertner","name":"B"}]}',
      },
    });
    const report = await visit(test, page(CARD, MODULE(`${other}/rmi/rmi.js`)));
    assert.deepEqual(report.result.advice, []);
  });

  /** A fault of the data, what the server answers for it, what the doctor says, and whether it is only a warning. */
  const DATA = {
    'data that is not there': [{ status: 404, body: '' }, /data does not arrive: .*answers 404/],
    'a page in place of the data': [
      { body: '<!doctype html><p>Anmelden</p>' },
      /rmi\.json:1:1: the file: this is HTML/,
    ],
    'data cut off': [{ body: '{"organization": ' }, /rmi\.json:1:\d+: the file: not JSON/],
    'a fault in the data': [
      { body: '{"organization":{"name":"A"},\n"contacts":[{"id":"bianka-gaertner","name":"B","telephone":"0711"}]}' },
      /rmi\.json:2:\d+: contacts\[0\]\.telephone \(id "bianka-gaertner"\)/,
      'warning',
    ],
    'data of the wrong type': [
      {
        headers: { 'Content-Type': 'text/plain' },
        body: '{"organization":{"name":"A"},"contacts":[{"id":"bianka-gaertner","name":"B"}]}',
      },
      /sends the data as text\/plain/,
      'warning',
    ],
  };
  for (const [what, [answer, message, level = 'error']] of Object.entries(DATA))
    it(`tells of ${what}`, async (test) => {
      const report = await visit(test, page(CARD), { '/rmi/data/rmi.json': answer });
      assert.equal(report.code, level === 'error' ? 1 : 0);
      assert.match(problems(report, level).join('\n'), message);
    });

  it('looks at the data file that each widget means', async (test) => {
    const body = `<rmi-data src="/a.json">${CARD}<rmi-overview src="/b.json">x</rmi-overview></rmi-data>${DIV}`;
    const head = `${MODULE('/rmi/rmi.js')}<link rel="rmi-data" href="/c.json">`;
    const { result } = await visit(test, page(body, head));
    assert.deepEqual(result.data.map((href) => new URL(href).pathname).sort(), ['/a.json', '/b.json', '/c.json']);
  });

  it('tells of translations that are not there', async (test) => {
    const report = await visit(test, page(`<div lang="tr">${CARD}</div>`), {
      '/rmi/data/translations/tr.json': { status: 404, body: '' },
    });
    assert.match(
      problems(report, 'warning').join(),
      /no texts in "tr": .*translations\/tr\.json: the server answers 404/,
    );
  });

  it('tells of a frame that may not be shown, and of one without a title', async (test) => {
    const frame = { headers: { 'Content-Type': 'text/html', 'X-Frame-Options': 'DENY' }, body: '' };
    const report = await visit(test, page('<iframe src="/embed/overview.html"></iframe>'), {
      '/embed/overview.html': frame,
    });
    assert.match(problems(report).join(), /X-Frame-Options: DENY/);
    assert.match(problems(report, 'warning').join(), /frame without a title/);
  });

  it('says that a page is not there', async (test) => {
    const home = await site(test, {});
    const { code, result } = await rmiJson(['doctor', `${home}/nowhere`]);
    assert.equal(code, 1);
    assert.match(result.advice[0].problem, /page does not arrive: the server answers 404/);
  });

  it('looks at a saved page with the files beside it', async (test) => {
    const cwd = await folder(test);
    await writeFile(join(cwd, 'rmi.js'), '');
    await writeFile(join(cwd, 'page.html'), page(CARD, MODULE('rmi.js')));
    const { code, result } = await rmiJson(['doctor', 'page.html'], { cwd });
    assert.deepEqual([code, result.advice], [0, []]);
  });

  it('needs a page', async () => {
    assert.equal((await rmi(['doctor'])).code, 2);
    assert.equal((await rmi(['doctor', 'no-such.html'])).code, 2);
  });
});
