/** What a column of a table may hold, and what people call it. */

/** Names in small letters, without white space, hyphens and dots; see `columnKey`. */
const SYNONYMS = {
  name: 'name|ansprechpartner|ansprechpartnerin|person|fullname|displayname|anzeigename|kontakt|contact|vollername',
  givenName: 'vorname|firstname|givenname',
  familyName: 'nachname|familienname|lastname|surname|familyname|zuname',
  honorificPrefix: 'anrede|akademischertitel|honorificprefix|prefix|namenspräfix',
  jobTitle: 'funktion|position|rolle|stelle|jobtitle|berufsbezeichnung|dienststellung|role|titel|title|amtsbezeichnung',
  telephone:
    'telefon|tel|telefonnummer|telephone|phone|phonenumber|rufnummer|telefongeschäftlich|businessphone|telefondienstlich|festnetz|workphone|phone1value',
  faxNumber: 'fax|telefax|faxnummer|faxnumber|faxgeschäftlich|businessfax',
  email: 'email|mail|emailadresse|emailaddress|emailgeschäftlich|email1value',
  url: 'url|web|website|webseite|homepage|internet|internetseite|webpage|link',
  image: 'bild|foto|image|photo|picture',
  room: 'raum|zimmer|zimmernummer|raumnummer|room|roomnumber|büro|officelocation|zi',
  building: 'gebäude|haus|building|standort|dienstgebäude',
  streetAddress:
    'straße|strasse|anschrift|adresse|street|streetaddress|address|straßegeschäftlich|businessstreet|straßeundhausnummer|strassehausnummer|straßehausnummer',
  postalCode: 'plz|postleitzahl|postalcode|zip|zipcode|postleitzahlgeschäftlich|businesspostalcode',
  addressLocality: 'ort|stadt|wohnort|city|town|locality|addresslocality|ortgeschäftlich|businesscity',
  addressCountry: 'land|country|ländercode|addresscountry|countrycode',
  unit: 'abteilung|department|sachgebiet|referat|amt|fachbereich|organisationseinheit|unit|team|dienststelle',
  kind: 'art|typ|kind|type',
  description: 'beschreibung|bemerkung|bemerkungen|notiz|notizen|description|notes|note|kommentar',
  tasks: 'aufgaben|aufgabe|zuständigkeit|zuständigkeiten|zuständigfür|tasks|responsibilities|aufgabengebiet',
  languages: 'sprachen|sprache|languages|language|fremdsprachen',
  keywords: 'stichwörter|stichworte|schlagwörter|schlagworte|keywords|tags|suchwörter|suchbegriffe',
  hours: 'öffnungszeiten|sprechzeiten|sprechstunden|zeiten|openinghours|hours|officehours|erreichbarkeit',
  id: 'id|kennung|kurzname',
} as const satisfies Readonly<Record<string, string>>;

export type Column = keyof typeof SYNONYMS;
export const COLUMNS = Object.keys(SYNONYMS) as readonly Column[];
export const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

const BY_NAME = new Map(
  COLUMNS.flatMap((column) =>
    [column.toLowerCase(), ...SYNONYMS[column].split('|')].map((name): [string, Column] => [name, column]),
  ),
);

/** "E-Mail-Adresse" and "E-Mail Adresse" are the same. */
const columnKey = (header: string): string => header.toLowerCase().replace(/[\s._/&:*()-]+/g, '');

/** What each column of a table holds; undefined where its name tells nothing. Of two with the same the first counts. */
export function columnsOf(header: readonly string[]): readonly (Column | undefined)[] {
  const taken = new Set<Column>();
  return header.map((name) => {
    const column = BY_NAME.get(columnKey(name));
    if (!column || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}
