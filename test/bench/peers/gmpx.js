// Google's extended component library: its building blocks for a place. They know opening hours; role, fax, room and
// tasks are plain HTML beside them. A place that is an object of our own needs neither Google's script nor a key; real use
// adds both, and a web font, so these figures are a lower bound. The week is there but folded away.
import '@googlemaps/extended-component-library/place_building_blocks/place_field_text.js';
import '@googlemaps/extended-component-library/place_building_blocks/place_opening_hours.js';
import '../pages/card.css';
import { details, display, link, load, status, week, wrap } from '../pages/content.js';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const point = (day, time) => ({ day, hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) });

const file = await load();
const [{ streetAddress, postalCode, addressLocality }] = file.locations;
const main = document.querySelector('main');
const template = document.createElement('template');

for (const contact of file.contacts) {
  const place = {
    id: contact.id,
    displayName: contact.name,
    nationalPhoneNumber: display(contact.telephone),
    internationalPhoneNumber: contact.telephone,
    formattedAddress: `${streetAddress}, ${postalCode} ${addressLocality}`,
    businessStatus: 'OPERATIONAL',
    utcOffsetMinutes: 60,
    regularOpeningHours: {
      periods: contact.hours.regular.flatMap(({ dayOfWeek, opens, closes }) =>
        dayOfWeek.map((name) => {
          const day = DAYS.indexOf(name);
          return { open: point(day, opens), close: point(day, closes) };
        }),
      ),
      weekdayDescriptions: week(contact.hours).map(
        ({ name, times }) => `${name}: ${times.join(', ') || 'geschlossen'}`,
      ),
    },
    isOpen: async () => status(contact.hours, file.organization.timeZone).open,
  };
  const rest = details(contact, file.locations[0])
    .filter(({ label }) => label === 'Fax' || label === 'Raum')
    .map(({ label, value }) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('');
  template.innerHTML = `<section class="item card">
    <h3><gmpx-place-field-text field="displayName"></gmpx-place-field-text></h3>
    <p class="role">${contact.jobTitle}</p>
    <p class="actions">
      <a class="button" href="${link(contact.telephone)}">Anrufen</a>
      <button type="button">Kontakt speichern</button>
    </p>
    <gmpx-place-field-text field="nationalPhoneNumber"></gmpx-place-field-text>
    <gmpx-place-field-text field="formattedAddress"></gmpx-place-field-text>
    <dl>${rest}</dl>
    <h4>Öffnungszeiten</h4>
    <gmpx-place-opening-hours></gmpx-place-opening-hours>
    <h4>Aufgaben</h4>
    <ul>${contact.tasks.map((task) => `<li>${task}</li>`).join('')}</ul>
  </section>`;
  const card = document.importNode(template.content, true);
  for (const block of card.querySelectorAll('[field], gmpx-place-opening-hours')) block.place = place;
  main.append(wrap(card));
}
