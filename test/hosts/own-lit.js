// A host that is built with Lit and @lit/localize itself, and speaks Spanish.
import { configureLocalization, localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['es'],
  loadLocale: () => Promise.resolve({ templates: { hello: 'Hola' } }),
});

class HostHello extends LitElement {
  render() {
    return html`<p>${msg('Hello', { id: 'hello' })}</p>`;
  }
}
localized()(HostHello);
customElements.define('host-hello', HostHello);
setLocale('es');
