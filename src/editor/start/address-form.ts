import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

interface AddressForm {
  /** Whether what was entered last is none. */
  readonly asks: boolean;
  /** Is given an address that can be one, or undefined. */
  readonly open: (address: string | undefined) => void;
}

/** The address of a file that lies elsewhere. */
export const addressForm = ({ asks, open }: AddressForm): TemplateResult =>
  html`<section aria-labelledby="start-elsewhere">
    <h2 id="start-elsewhere">${msg('An einer anderen Adresse', { id: 'start-elsewhere' })}</h2>
    <form class="start-row" novalidate @submit=${(event: SubmitEvent) => submitted(event, open)}>
      <div class="field">
        <label for="start-address">${msg('Adresse', { id: 'start-address' })}</label>
        ${
          asks ?
            html`<p class="problem" id="start-address-problem">
              ${msg('Geben Sie eine Adresse an, die mit https:// beginnt.', { id: 'start-address-wrong' })}
            </p>`
          : nothing
        }
        <input
          id="start-address"
          type="url"
          placeholder="https://www.stadt.example/rmi/data/rmi.json"
          aria-invalid=${asks ? 'true' : 'false'}
          aria-describedby=${asks ? 'start-address-problem' : nothing}
        />
      </div>
      <button type="submit">${msg('Öffnen', { id: 'start-open-address' })}</button>
    </form>
  </section>`;

function submitted(event: SubmitEvent, open: AddressForm['open']): void {
  event.preventDefault();
  const input = (event.currentTarget as HTMLFormElement).querySelector('input')!;
  const address = input.value.trim();
  const isAddress = /^https?:\/\/\S+$/i.test(address);
  open(isAddress ? address : undefined);
  if (!isAddress) input.focus();
}
