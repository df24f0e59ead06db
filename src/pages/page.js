// The partner page: snippets with the address they work at, each with a button that copies it.
for (const span of document.querySelectorAll('[data-address]'))
  span.textContent = new URL(span.dataset.address, document.baseURI).href;

const said = document.createElement('p');
said.setAttribute('role', 'status');
said.className = 'said';
document.body.append(said);

// Browsers offer the clipboard only to pages that came over https, or from this machine.
if (navigator.clipboard)
  for (const snippet of document.querySelectorAll('.snippet')) {
    const caption = snippet.querySelector('figcaption');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Kopieren';
    button.setAttribute('aria-label', `Kopieren: ${caption.textContent}`);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(snippet.querySelector('code').textContent);
      button.textContent = 'Kopiert';
      said.textContent = `Kopiert: ${caption.firstChild.textContent}`;
    });
    button.addEventListener('blur', () => (button.textContent = 'Kopieren'));
    caption.append(button);
  }
