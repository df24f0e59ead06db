/** A snippet as the page shows it, with the button that copies it. */
import { html, type TemplateResult } from 'lit';
import { copyWords, pressCopy } from '../copy.js';
import type { Snippet } from './snippets.js';
import { text } from './texts.js';

export function figure({ what, code }: Snippet): TemplateResult {
  const name = text(`snippet.${what}`, text(what));
  const { copy } = copyWords();
  const press = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLButtonElement;
    void pressCopy(button, button.closest('.snippet')!.querySelector('code')!, name);
  };
  const reset = ({ currentTarget }: Event): void => void ((currentTarget as HTMLElement).textContent = copy);
  return html`<figure class="snippet">
    <figcaption>
      ${name}<button
        type="button"
        aria-label="${copy}: ${name}"
        .textContent=${copy}
        @click=${press}
        @blur=${reset}
      ></button>
    </figcaption>
    <pre dir="ltr" translate="no"><code>${code}</code></pre>
  </figure>`;
}
