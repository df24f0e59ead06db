/** Cards for libraries that have buttons and boxes but neither a contact nor opening hours: their elements around HTML. */
import { areWrapped, details, link, status, week } from '../pages/content.js';

/**
 * Fills the page with cards.
 *
 * @param {object} file the data file
 * @param {(parts: Record<string, string>) => string} frame a card as HTML, made of its parts
 */
export function fill(file, frame) {
  const [before, after] = areWrapped() ? ['<article>', '</article>'] : ['', ''];
  document.querySelector('main').innerHTML = file.contacts
    .map((contact) => {
      const { open, text } = status(contact.hours, file.organization.timeZone);
      const card = frame({
        name: contact.name,
        role: contact.jobTitle,
        open,
        status: text,
        href: link(contact.telephone),
        details: details(contact, file.locations[0])
          .map(({ label, value, href }) => {
            const shown = href ? `<a href="${href}">${value}</a>` : value;
            return `<div><dt>${label}</dt><dd>${shown}</dd></div>`;
          })
          .join(''),
        week: week(contact.hours)
          .map(({ name, times }) => {
            const shown = times.map((time) => `<span>${time}</span>`).join('') || 'geschlossen';
            return `<tr><th scope="row">${name}</th><td>${shown}</td></tr>`;
          })
          .join(''),
        tasks: contact.tasks.map((task) => `<li>${task}</li>`).join(''),
      });
      return before + card + after;
    })
    .join('');
}
