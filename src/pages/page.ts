/** The partner page and the guide: snippets with the address they work at, each with a button that copies it. */
import { copyWords, pressCopy } from './copy.js';

for (const span of document.querySelectorAll<HTMLElement>('[data-address]'))
  span.textContent = new URL(span.dataset['address']!, document.baseURI).href;

for (const snippet of document.querySelectorAll('.snippet')) addCopyButton(snippet);

function addCopyButton(snippet: Element): void {
  const caption = snippet.querySelector('figcaption')!;
  const code = snippet.querySelector('code')!;
  const name = caption.textContent;
  const { copy } = copyWords();
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  button.ariaLabel = `${copy}: ${name}`;
  button.addEventListener('click', () => void pressCopy(button, code, name));
  button.addEventListener('blur', () => (button.textContent = copy));
  caption.append(button);
}
