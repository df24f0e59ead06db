// A page made with Lit alone: one element, one style sheet, no languages, no checks, no states.
import { LitElement, css, html } from 'lit';
import { details, link, load, status, week, wrap } from '../pages/content.js';
import sheet from '../pages/card.css?inline';

class BareCard extends LitElement {
  static styles = css([sheet]);
  static properties = { file: { attribute: false }, contact: { attribute: false } };

  render() {
    const { contact, file } = this;
    const { open, text } = status(contact.hours, file.organization.timeZone);
    return html`<h3>${contact.name}</h3>
      <p class="role">${contact.jobTitle}</p>
      <p class=${open ? 'open' : 'closed'}>${text}</p>
      <p class="actions">
        <a class="button" href=${link(contact.telephone)}>Anrufen</a>
        <button type="button">Kontakt speichern</button>
      </p>
      <dl>
        ${details(contact, file.locations[0]).map(
          ({ label, value, href }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${href ? html`<a href=${href}>${value}</a>` : value}</dd>
            </div>`,
        )}
      </dl>
      <h4>Öffnungszeiten</h4>
      <table>
        <tbody>
          ${week(contact.hours).map(
            ({ name, times }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${times.length ? times.map((time) => html`<span>${time}</span>`) : 'geschlossen'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h4>Aufgaben</h4>
      <ul>
        ${contact.tasks.map((task) => html`<li>${task}</li>`)}
      </ul>`;
  }
}
customElements.define('bare-card', BareCard);

const file = await load();
const main = document.querySelector('main');
for (const contact of file.contacts) {
  const card = Object.assign(document.createElement('bare-card'), { className: 'item', file, contact });
  main.append(wrap(card));
}
