// The partner page and the guide: snippets with the address they work at, each with a button that copies it.
import { copy } from './copy.js';

const words =
  document.documentElement.lang === 'en' ?
    { copy: 'Copy', copied: 'Copied', selected: 'Selected', how: 'Now copy it with Ctrl+C.' }
  : { copy: 'Kopieren', copied: 'Kopiert', selected: 'Markiert', how: 'Jetzt mit Strg+C kopieren.' };

for (const span of document.querySelectorAll('[data-address]'))
  span.textContent = new URL(span.dataset.address, import.meta.url).href;

const said = document.createElement('p');
said.setAttribute('role', 'status');
said.className = 'said';
document.body.append(said);

for (const snippet of document.querySelectorAll('.snippet')) {
  const caption = snippet.querySelector('figcaption');
  const name = caption.textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-label', `${words.copy}: ${name}`);
  button.addEventListener('click', async () => {
    const copied = await copy(snippet.querySelector('code'));
    button.textContent = copied ? words.copied : words.selected;
    said.textContent = copied ? `${words.copied}: ${name}` : `${words.selected}: ${name}. ${words.how}`;
  });
  button.addEventListener('blur', () => (button.textContent = words.copy));
  caption.append(button);
}
