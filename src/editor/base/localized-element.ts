import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';

/** What is there before a document is open: it renders into the page itself, and anew when the language changes. */
export abstract class LocalizedElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
