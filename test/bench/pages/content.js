/** What every contestant but ours shows, worked out once so that none is slower for its glue. */

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NAMES = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** A telephone number as it is shown in Germany. */
export const display = (telephone) => telephone.replace(/^\+49 /, '0');

/** A telephone number as a link. */
export const link = (telephone) => `tel:${telephone.replace(/[^+\d]/g, '')}`;

/** The week as rows; days that are not mentioned and lie at the weekend are left out. */
export const week = ({ regular }) =>
  DAYS.slice(0, 5).map((day, i) => ({
    name: NAMES[i],
    times: regular
      .filter(({ dayOfWeek }) => dayOfWeek.includes(day))
      .map(({ opens, closes }) => `${opens}–${closes} Uhr`),
  }));

/** The definition list of a contact. */
export const details = ({ telephone, faxNumber, room }, { streetAddress, postalCode, addressLocality }) => [
  { label: 'Telefon', value: display(telephone), href: link(telephone) },
  { label: 'Fax', value: display(faxNumber) },
  { label: 'Adresse', value: `${streetAddress}, ${postalCode} ${addressLocality}` },
  { label: 'Raum', value: room },
];

let formatter;

/** Whether a contact is open, by the clock of its city. No holidays, no special days: the least that can be right. */
export function status({ regular }, timeZone, at = new Date()) {
  formatter ??= new Intl.DateTimeFormat('en', {
    timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = `${parts.hour}:${parts.minute}`;
  const slot = regular.find(
    ({ dayOfWeek, opens, closes }) => dayOfWeek.includes(parts.weekday) && opens <= time && time < closes,
  );
  return { open: Boolean(slot), text: slot ? `Geöffnet bis ${slot.closes} Uhr` : 'Geschlossen' };
}

/** The data file of a page, asked for at once. */
export const load = async () => (await fetch('data.json')).json();

/** Whether each card of the page stands in an `<article>` of its own, as content management systems wrap blocks. */
export const areWrapped = () => document.querySelector('main').hasAttribute('data-articles');

/** A card as it stands on the page. */
export function wrap(card) {
  if (!areWrapped()) return card;
  const article = document.createElement('article');
  article.append(card);
  return article;
}
