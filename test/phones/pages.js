// The pages that old phones are shown: each widget once, and each way to embed one.

/** What an author wrote between the tags. */
export const FALLBACK = 'Erika Mustermann: 030 23125-110';

/** Each widget, and words of the example city that it shows. */
export const WIDGETS = {
  'rmi-signpost': /Was brauchen Sie\?/,
  'rmi-contact-card contact="erika-mustermann"': /Dr\. Erika Mustermann.*030 23125-110/,
  // Past midnight, too.
  'rmi-contact-list': /Ansprechpartner.*Lieschen Müller.*John Doe.*18:00 – 02:00/,
  'rmi-opening-hours contact="erika-mustermann"': /Montag.*08:00 – 12:00/,
  'rmi-open-status contact="erika-mustermann"': /Geöffnet|Schließt bald|Geschlossen|Nach Vereinbarung/,
  'rmi-work-areas': /Fortbildung der Verwaltung/,
  'rmi-overview': /wenn Sie neu in der Stadt sind/,
  'rmi-focus-areas': /Niemand soll einen Weg zweimal gehen/,
  'rmi-aims': /in fünf Sprachen/,
  'rmi-representation': /Netzwerk erfundener Kommunen/,
  'rmi-offices': /Sprachlotsen.*Nachtcafé der Kulturen/,
  'rmi-location location="haus-der-begegnung"': /So finden Sie uns/,
  'rmi-notice': /Willkommenstüten/,
  'rmi-language-switcher': /Deutsch.*Türkçe/,
  'rmi-department': /Was brauchen Sie\?.*Geschäftsstellen.*Unsere Ziele/,
};

const page = (script, body, head = '') => `<!doctype html>
  <html lang="de">
    <head>
      <title>Partner</title>
      <meta name="viewport" content="width=device-width" />
      <link rel="icon" href="data:," />
      <link rel="rmi-data" href="/city.json" />
      ${head}
      <script type="module" src="${script}"></script>
    </head>
    <body>
      ${body}
    </body>
  </html>`;

const fillIn = (start) => `<${start}>${FALLBACK}</${start.split(' ')[0]}>`;
const everything = (head) => page('/rmi.js', Object.keys(WIDGETS).map(fillIn).join('\n'), head);
const follows = '<style>html { color-scheme: light dark; background: Canvas; color: CanvasText; }</style>';
const theme = (name) => `${follows}<link rel="stylesheet" href="/themes/${name}.css" />`;

/** Every widget on pages as cities have them. */
export const LOOKS = {
  '/neutral': everything(follows),
  '/dark-by-itself': everything('<style>html { background: #121212; color: #e8e8e8; }</style>'),
  '/card': everything(theme('card')),
  '/contrast': everything(theme('contrast')),
};

const card = 'rmi-contact-card contact="erika-mustermann"';
const div = `<div data-rmi="contact-card" data-rmi-contact="erika-mustermann">${FALLBACK}</div>`;

/** One widget by each of the scripts there are. */
export const WAYS = {
  '/tag': page('/rmi.js', fillIn(card)),
  '/div': page('/rmi.js', div),
  '/all': page('/all.js', fillIn(card)),
  '/element': page('/elements/contact-card.js', fillIn(card)),
};
