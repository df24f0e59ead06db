import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Editor, TinyMCE } from 'tinymce';
import { registry } from '../../src/registry.js';
import { DIV, EVIL, FALLBACK, form, paste, settings, TAG } from './snippets.js';

const HOME = '/node_modules/tinymce';
let page: ReturnType<typeof form>;
let editor: Editor;

async function library(): Promise<TinyMCE> {
  const page = window as { tinymce?: TinyMCE };
  if (!page.tinymce) {
    const script = document.createElement('script');
    script.src = `${HOME}/tinymce.min.js`;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  return page.tinymce!;
}

async function open(config: object = {}): Promise<void> {
  page = form();
  const common = { base_url: HOME, suffix: '.min', license_key: 'gpl', plugins: 'code' };
  [editor] = (await (await library()).init({ target: page.field, ...common, ...config })) as [Editor];
}

/** The ways of a snippet into the editor. */
const WAYS: Record<string, (markup: string) => Promise<void> | void> = {
  'is set': (markup) => void editor.setContent(markup),
  'is pasted': async (markup) => {
    editor.setContent('');
    editor.focus();
    paste(editor.getBody(), markup);
    await waitUntil(() => editor.getContent());
  },
  'is written in the source view': async (markup) => {
    editor.execCommand('mceCodeEditor');
    await waitUntil(() => document.querySelector('.tox-dialog textarea'));
    const field = document.querySelector<HTMLTextAreaElement>('.tox-dialog textarea')!;
    field.value = markup;
    field.dispatchEvent(new Event('input'));
    document.querySelector<HTMLElement>('.tox-dialog__footer-end .tox-button:not(.tox-button--secondary)')!.click();
    await aTimeout(0);
  },
};

/** What the server gets. */
async function saved(way: string, markup: string): Promise<string> {
  await WAYS[way]!(markup);
  editor.save();
  return page.sent() as string;
}

describe('TinyMCE', () => {
  afterEach(() => {
    editor.remove();
    page.remove();
  });

  for (const way of Object.keys(WAYS)) {
    it(`keeps the div that ${way}, without a setting`, async () => {
      await open();
      expect(await saved(way, DIV)).to.equal(DIV);
    });

    it(`keeps the tag that ${way}, with the documented setting`, async () => {
      await open((await settings()).tinymce);
      expect(await saved(way, TAG)).to.equal(TAG);
    });

    it(`keeps the fallback of a tag that ${way}, without a setting`, async () => {
      await open();
      expect(await saved(way, TAG)).to.equal(`<p>${FALLBACK}</p>`);
    });
  }

  it('keeps every tag there is, with the documented setting', async () => {
    await open((await settings()).tinymce);
    for (const tag of Object.keys(registry)) {
      const markup = `<${tag} lang="tr">${FALLBACK}</${tag}>`;
      expect(await saved('is set', markup)).to.equal(markup);
    }
  });

  it('lets no script through with the documented setting', async () => {
    await open((await settings()).tinymce);
    expect(await saved('is set', EVIL)).to.equal(TAG);
  });
});
