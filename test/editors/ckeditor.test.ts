import { aTimeout, expect } from '@open-wc/testing';
import type { ClassicEditor } from 'ckeditor5';
import { DIV, EVIL, EVIL_DIV, FALLBACK, form, paste, settings, TAG } from './snippets.js';

// One file instead of its six hundred modules.
const BUNDLE: string = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
const ck = (await import(BUNDLE)) as typeof import('ckeditor5');

let page: ReturnType<typeof form>;
let editor: ClassicEditor;

async function open(config: object = {}): Promise<void> {
  page = form();
  const { Bold, Clipboard, Essentials, Heading, Link, List, Paragraph, SourceEditing, Table } = ck;
  editor = await ck.ClassicEditor.create(page.field, {
    licenseKey: 'GPL',
    plugins: [Essentials, Bold, Clipboard, Heading, Link, List, Paragraph, SourceEditing, Table, ck.GeneralHtmlSupport],
    ...config,
  });
}

/** The ways of a snippet into the editor. */
const WAYS: Record<string, (markup: string) => Promise<void> | void> = {
  'is set': (markup) => editor.setData(markup),
  'is pasted': (markup) => {
    editor.setData('');
    paste(editor.editing.view.getDomRoot()!, markup);
  },
  'is written in the source view': async (markup) => {
    const source = editor.plugins.get('SourceEditing');
    source.isSourceEditingMode = true;
    await aTimeout(0);
    const field = document.querySelector<HTMLTextAreaElement>('.ck-source-editing-area textarea')!;
    field.value = markup;
    field.dispatchEvent(new Event('input'));
    source.isSourceEditingMode = false;
  },
};

/** What the server gets. */
async function saved(way: string, markup: string): Promise<string> {
  await WAYS[way]!(markup);
  editor.updateSourceElement();
  return page.sent() as string;
}

describe('CKEditor 5', () => {
  afterEach(async () => {
    await editor.destroy();
    page.remove();
  });

  for (const way of Object.keys(WAYS)) {
    it(`keeps the div that ${way}, with the documented setting`, async () => {
      await open((await settings()).ckeditor);
      expect(await saved(way, DIV)).to.equal(DIV);
    });

    it(`keeps the tag that ${way}, with the documented setting`, async () => {
      await open((await settings()).ckeditor);
      expect(await saved(way, TAG)).to.be.oneOf([TAG, `<p>${TAG}</p>`]);
    });

    it(`keeps the fallback of what ${way} without a setting, but neither tag nor div`, async () => {
      await open();
      expect(await saved(way, TAG)).to.equal(`<p>${FALLBACK}</p>`);
      expect(await saved(way, DIV))
        .to.contain(FALLBACK)
        .and.not.contain('data-rmi');
    });
  }

  it('lets no script through with the documented setting', async () => {
    await open((await settings()).ckeditor);
    for (const markup of [EVIL, EVIL_DIV]) expect(await saved('is set', markup)).not.to.contain('onclick');
  });

  it('keeps what an author had, when its text is edited', async () => {
    await open((await settings()).ckeditor);
    editor.setData(`<p>Vorher</p>${DIV}`);
    editor.model.change((writer) =>
      writer.insertText('!', editor.model.document.getRoot()!.getChild(0) as never, 'end'),
    );
    expect(editor.getData()).to.equal(`<p>Vorher!</p>${DIV}`);
  });
});
