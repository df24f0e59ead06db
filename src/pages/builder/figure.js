// A snippet as the page shows it.
import { copy } from '../copy.js';
import { make } from './form.js';
import { text } from './texts.js';

/**
 * A snippet with the button that copies it.
 *
 * @param {import('./snippets.js').Snippet} snippet
 * @param {HTMLElement} said where it is announced what became of the copy
 */
export function figure({ what, code }, said) {
  const name = text(`snippet.${what}`, text(what));
  const block = make('code', { textContent: code });
  const button = make('button', { type: 'button', textContent: text('copy') });
  button.setAttribute('aria-label', `${text('copy')}: ${name}`);
  button.addEventListener('click', async () => {
    const copied = await copy(block);
    button.textContent = text(copied ? 'copied' : 'selected');
    said.textContent = `${button.textContent}: ${name}. ${copied ? '' : text('selected.how')}`;
  });
  button.addEventListener('blur', () => (button.textContent = text('copy')));
  const caption = make('figcaption', { textContent: name });
  caption.append(button);
  const pre = make('pre', { dir: 'ltr', translate: false });
  pre.append(block);
  const snippet = make('figure', { className: 'snippet' });
  snippet.append(caption, pre);
  return snippet;
}
