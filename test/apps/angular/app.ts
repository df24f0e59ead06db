import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { RmiErrorEvent } from 'rmi-widgets';
import 'rmi-widgets/elements/contact-card.js';
import 'rmi-widgets/elements/open-status.js';
import { office } from './office.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <rmi-contact-card [attr.contact]="contact()" heading-level="2" [data]="office" (rmi-ready)="hear($event.type)">
        0711 3512-1
      </rmi-contact-card>
      <rmi-open-status src="/none.json" (rmi-error)="fail($event)">Rufen Sie an.</rmi-open-status>
      <button (click)="contact.set('ben')">Ben</button>
      <output>{{ heard().join(' ') }}</output>
    </main>
  `,
})
export class App {
  readonly office = office;
  readonly contact = signal('ada');
  readonly heard = signal<string[]>([]);

  hear(what: string): void {
    this.heard.update((before) => [...before, what]);
  }

  fail({ state }: RmiErrorEvent): void {
    this.hear(state);
  }
}
