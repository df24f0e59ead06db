import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** Where whoever reviews says who that is. */
export function reviewerField(name: string, isMissing: boolean, change: (name: string) => void): TemplateResult {
  return html`<div class="field">
    <label for="translations-reviewer">${msg('Ihr Name', { id: 'translations-reviewer' })}</label>
    <p class="hint" id="translations-reviewer-hint">
      ${msg('Steht im Datenblatt bei dem, was Sie geprüft haben.', { id: 'translations-reviewer-hint' })}
    </p>
    ${
      isMissing ?
        html`<p class="problem" id="translations-reviewer-problem">
          ${msg('Geben Sie Ihren Namen an, damit klar ist, wer geprüft hat.', { id: 'translations-name-missing' })}
        </p>`
      : nothing
    }
    <input
      id="translations-reviewer"
      autocomplete="name"
      aria-describedby="translations-reviewer-hint ${isMissing ? 'translations-reviewer-problem' : ''}"
      aria-invalid=${isMissing ? 'true' : 'false'}
      .value=${name}
      @input=${({ target }: InputEvent) => change((target as HTMLInputElement).value)}
    />
  </div>`;
}
