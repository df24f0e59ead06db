// Lyne, of the Swiss railways: its card, title, status and buttons around plain HTML, with its own style sheet.
import '@sbb-esta/lyne-elements/standard-theme.css';
import { SbbSecondaryButtonElement, SbbSecondaryButtonLinkElement } from '@sbb-esta/lyne-elements/button.pure.js';
import { SbbCardElement } from '@sbb-esta/lyne-elements/card.pure.js';
import { SbbStatusElement } from '@sbb-esta/lyne-elements/status.pure.js';
import { SbbTitleElement } from '@sbb-esta/lyne-elements/title.pure.js';
import { load } from '../pages/content.js';
import { fill } from './markup.js';

// Only what is used is defined: `button.js` would bring all fifteen kinds of button.
for (const element of [
  SbbCardElement,
  SbbSecondaryButtonElement,
  SbbSecondaryButtonLinkElement,
  SbbStatusElement,
  SbbTitleElement,
])
  element.define();

fill(
  await load(),
  ({ name, role, open, status, href, details, week, tasks }) => `<sbb-card class="item">
    <sbb-title level="3">${name}</sbb-title>
    <p>${role}</p>
    <sbb-status type="${open ? 'success' : 'info'}">${status}</sbb-status>
    <sbb-secondary-button-link href="${href}">Anrufen</sbb-secondary-button-link>
    <sbb-secondary-button>Kontakt speichern</sbb-secondary-button>
    <dl>${details}</dl>
    <sbb-title level="4">Öffnungszeiten</sbb-title>
    <table class="sbb-table"><tbody>${week}</tbody></table>
    <sbb-title level="4">Aufgaben</sbb-title>
    <ul class="sbb-list">${tasks}</ul>
  </sbb-card>`,
);
