// Web Awesome: its card, badge and buttons around plain HTML, with its own style sheet. It has no contact, no hours.
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import { load } from '../pages/content.js';
import { fill } from './markup.js';

fill(
  await load(),
  ({ name, role, open, status, href, details, week, tasks }) => `<wa-card class="item" with-header with-footer>
    <h3 slot="header">${name}</h3>
    <p>${role}</p>
    <wa-badge variant="${open ? 'success' : 'neutral'}">${status}</wa-badge>
    <dl>${details}</dl>
    <h4>Öffnungszeiten</h4>
    <table><tbody>${week}</tbody></table>
    <h4>Aufgaben</h4>
    <ul>${tasks}</ul>
    <div slot="footer"><wa-button href="${href}">Anrufen</wa-button><wa-button>Kontakt speichern</wa-button></div>
  </wa-card>`,
);
