// The page on paper: a real PDF, read back. A4, with the margins a browser takes unasked.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { openStage } from './stage.js';

const MARGIN = '0.4in';
const PAPER = { format: 'A4', margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } };

/** How many pieces of text are on each page. */
function piecesByPage(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = [...text.matchAll(/\/Type\s*\/Page\b[^s][^]*?endobj/g)].map(([page]) => page);
  return pages.map((page) => {
    const [, id] = /\/Contents\s+(\d+) 0 R/.exec(page);
    const [, content] = new RegExp(`\\n${id} 0 obj[^]*?stream\\r?\\n([^]*?)\\r?\\nendstream`).exec(text);
    return inflateSync(Buffer.from(content, 'latin1')).toString('latin1').split('\nBT').length - 1;
  });
}

describe('on paper', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());
  const print = async (path, look) => {
    await stage.show(path, look);
    return piecesByPage(await stage.page.pdf(PAPER));
  };

  for (const language of ['de', 'ar', 'el'])
    it(`a reader takes the whole department home on three sheets, the first one full (${language})`, async () => {
      const pages = await print('Department/WholePage', { language });
      assert.ok(pages.length <= 3, `${pages.length} pages`);
      assert.ok(pages[0] >= Math.max(...pages) / 2, `pieces of text on the pages: ${pages.join()}`);
    });

  it('a reader has a contact, its hours, the offices and a building on one sheet each', async () => {
    for (const path of ['Contact card/Open', 'Opening hours/ExceptionsAhead', 'Offices/OwnHours', 'Location/WithMap'])
      assert.equal((await print(path)).length, 1, path);
  });

  it('a reader has black letters on white, from a dark page too', async () => {
    await stage.show('Department/Dark');
    await stage.cdp.send('Emulation.setEmulatedMedia', { media: 'print' });
    const looks = await stage.page.evaluate(() =>
      [...everyElement(document.querySelector('main'))]
        .filter((element) => element.matches('.heading, td:not(.closed), address'))
        .map((element) => [
          getComputedStyle(element).color,
          getComputedStyle(element.getRootNode().host).backgroundColor,
        ]),
    );
    await stage.cdp.send('Emulation.setEmulatedMedia', { media: '' });
    assert.ok(looks.length > 20);
    for (const look of looks) assert.deepEqual(look, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
