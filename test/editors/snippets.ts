/** What an author pastes: the ways to embed a widget, each with a fallback inside. */
export const FALLBACK = '<a href="tel:+4971135122876">0711 3512-2876</a>';
export const DIV = `<div data-rmi="contact-card" data-rmi-contact="bianka-gaertner">${FALLBACK}</div>`;
export const TAG = `<rmi-contact-card contact="bianka-gaertner">${FALLBACK}</rmi-contact-card>`;

/** What else an author could paste, and no setting of ours may let through. */
export const EVIL = `<rmi-contact-card contact="bianka-gaertner" onclick="alert(1)">${FALLBACK}</rmi-contact-card>`;
export const EVIL_DIV = `<div data-rmi="contact-card" onclick="alert(1)">${FALLBACK}</div>`;

/** The settings for editors as stories/cms-editors.md shows them: what an administrator copies is what is tested. */
export async function settings(): Promise<Record<'ckeditor' | 'tinymce', object>> {
  const page = await (await fetch('/stories/cms-editors.md')).text();
  const [, code] = /```js\n([^]*?)```/.exec(page) ?? [];
  const module = `data:text/javascript,${encodeURIComponent(`${code}\nexport { ckeditor, tinymce };`)}`;
  return (await import(module)) as Record<'ckeditor' | 'tinymce', object>;
}

/** Pastes as a browser does after a copy: the same markup as HTML and as text. */
export function paste(into: HTMLElement, markup: string): void {
  const view = into.ownerDocument.defaultView!;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/html', markup);
  clipboardData.setData('text/plain', markup);
  into.focus();
  const event = new view.ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Given to the constructor, Firefox keeps it to itself; TinyMCE copies what it can list.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData, enumerable: true });
  into.dispatchEvent(event);
}

/** A form with a field for an editor; what a server gets when it is sent. */
export function form(): { field: HTMLTextAreaElement; sent: () => FormDataEntryValue | null; remove: () => void } {
  const form = document.createElement('form');
  const field = document.createElement('textarea');
  field.name = 'text';
  form.append(field);
  document.body.append(form);
  return { field, sent: () => new FormData(form).get('text'), remove: () => form.remove() };
}
