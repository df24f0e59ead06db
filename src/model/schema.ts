/**
 * What a data file may say. This one definition, with `schema-hours.ts` and `schema-location.ts`, gives the types below, the
 * parser (`parse.ts`) and `data/rmi.schema.json`; the doc comment above a property is its description in the schema and in
 * editors.
 *
 * Names are schema.org's where it has one.
 */
import { REGIONS } from './regions.js';
import { checkTemporary } from './checks.js';
import { hours } from './schema-hours.js';
import { location } from './schema-location.js';
import { like, list, number, object, oneOf, oneOrMore, text, textOr, type Infer } from './shape.js';

const id = like('id');
const date = like('date');
const moment = like('moment');
const phone = like('phone');
const email = like('email');
const url = like('url');
const language = like('language');

const notice = object(
  {
    /** What readers should know, in one or two sentences: "Die Telefonanlage ist gestört." */
    text,
  },
  {
    /** How much it matters: "warning" where somebody could come in vain. Default: "info". */
    severity: oneOf('info', 'warning'),
    /** From when it is shown: a day, or a day and a time of the organization's clock. Default: always. */
    validFrom: moment,
    /** Until when it is shown: the end of a day, or a time of the organization's clock. Default: until it is taken out. */
    validThrough: moment,
    /** Ids of the contacts it is about. Without contacts and locations it is for everybody. */
    contacts: list(id),
    /** Ids of the buildings it is about, and so all who are found there. */
    locations: list(id),
  },
  { check: checkTemporary },
);

const absence = object(
  {
    /** First day of the absence. */
    validFrom: date,
  },
  {
    /** Last day of the absence. Default: until it is taken out. */
    validThrough: date,
    /** Id of the contact who stands in. */
    deputy: id,
    /** Why, in the reader's words; most leave it out. */
    reason: text,
  },
  { check: checkTemporary },
);

const labelledTelephone = object(
  {
    /** What this number is for: "Ausländerrecht". */
    label: text,
    telephone: phone,
  },
  {},
);

const labelledLink = object(
  {
    /** What a reader finds there: "Antrag auf Einbürgerung". */
    label: text,
    url,
  },
  {},
);

const labelledHours = object(
  {
    /** What these hours are for: "Rentenberatung". */
    label: text,
    hours,
  },
  {},
);

const responsibility = object(
  {
    /** Whom the contact is for: single letters and ranges like "A–K", districts, countries, whatever the label says. */
    values: list(text),
  },
  {
    /** What the values are: "Nachname", "Stadtteil". */
    label: text,
  },
);

const task = object(
  {
    /** What is done here, as the reader would say it: "Aufenthaltstitel verlängern". */
    name: text,
  },
  {
    description: text,
    /** What to bring or hand in, each by itself: "Pass", "Biometrisches Foto". */
    documents: list(text),
    /** What it costs: "93 bis 100 Euro", "kostenlos". */
    fee: text,
    /** How long it takes from the application on: "etwa sechs Wochen". */
    processingTime: text,
    /** Page with more about it, or where it can be done online. */
    url,
  },
);

const contact = object(
  {
    name: text,
  },
  {
    /** Name that pages refer to: `<rmi-contact-card contact="…">`. */
    id,
    /** A person, or a unit with people in it. Default: "person". */
    kind: oneOf('person', 'department'),
    /** How the person is addressed: "Frau", "Dr.". */
    honorificPrefix: text,
    jobTitle: text,
    description: text,
    /** International: `+49 711 3512-2876`. Shown the way the country writes it. */
    telephone: phone,
    faxNumber: phone,
    /** More numbers, each for something of its own. */
    telephones: list(labelledTelephone),
    /** Number of a text telephone or relay service for people who cannot hear. */
    textTelephone: phone,
    email,
    url,
    /** Where appointments are booked. */
    appointmentUrl: url,
    /** Where a message can be written without an e-mail program. */
    contactFormUrl: url,
    /** Where a conversation by video begins. */
    videoUrl: url,
    /** Other pages a visitor needs: forms, applications. */
    links: list(labelledLink),
    /** Web address of a picture. */
    image: url,
    /** Id of the building. */
    location: id,
    room: text,
    /** Id of the contact of kind "department" this person belongs to. */
    department: id,
    hours,
    /** When the telephone is answered, where that differs from the visiting hours. */
    telephoneHours: hours,
    /** Hours for something of its own, beside the visiting hours. */
    moreHours: list(labelledHours),
    /** When the contact is away, and who stands in. */
    absences: list(absence),
    /** Whom the contact is for, where several share the work. */
    responsibleFor: list(responsibility),
    /** What the contact does: a text each, or with what to bring, what it costs and how long it takes. */
    tasks: list(textOr(task)),
    /** Ids of the business offices this contact runs. */
    offices: list(id),
    /** Languages spoken, as tags: "tr", "uk". */
    languages: list(language),
    /** Words a reader might search with, in any language. */
    keywords: list(text),
  },
);

const office = object(
  {
    /** Name that contacts refer to. */
    id,
    name: text,
  },
  {
    /** What it is, in one sentence. */
    description: text,
    telephone: phone,
    email,
    url,
    /** Id of the building. */
    location: id,
    room: text,
    hours,
    keywords: list(text),
  },
);

const section = object(
  {
    heading: text,
  },
  {
    subheading: text,
    /** Paragraphs before the list. */
    intro: oneOrMore(text),
    items: list(text),
    keywords: list(text),
  },
);

const organization = {
  ...object(
    {
      name: text,
    },
    {
      id,
      shortName: text,
      description: text,
      telephone: phone,
      faxNumber: phone,
      email,
      url,
      /** IANA zone all times are meant in. Default: "Europe/Berlin". */
      timeZone: like('timeZone'),
      /** State whose public holidays close the offices. Default: none. */
      publicHolidays: oneOf(...REGIONS),
    },
  ),
  mayBeIncomplete: true,
};

export const dataFile = {
  ...object(
    {
      /** Whom this file describes. */
      organization,
      /** Whom a reader can turn to: at least one. */
      contacts: list(contact),
    },
    {
      /** Language the texts are written in. Default: "de". */
      language,
      /** Stamp of `rmi validate --stamp`; one that does not fit the file counts for nothing. */
      checked: number(-(2 ** 31), 2 ** 31),
      /** Day the facts were last checked. */
      updated: date,
      /** Last day the facts hold. */
      validThrough: date,
      locations: list(location),
      offices: list(office),
      /** What readers should know for a while. */
      notices: list(notice),
      /** The texts of the page. */
      sections: object(
        {},
        {
          overview: section,
          focusAreas: section,
          aims: section,
          workAreas: section,
          representation: section,
        },
      ),
    },
  ),
  mayBeIncomplete: true,
};

/** A data file as `parse` returns it: everything in it is sound. */
export type RmiData = Infer<typeof dataFile>;
export type { Hours, Slot, SpecialHours } from './schema-hours.js';
export type { Access, Location, PublicTransportStop } from './schema-location.js';
export type Organization = Infer<typeof organization>;
export type Contact = Infer<typeof contact>;
export type DetailedTask = Infer<typeof task>;
export type Task = string | DetailedTask;
export type Office = Infer<typeof office>;
export type Section = Infer<typeof section>;
export type SectionName = keyof NonNullable<RmiData['sections']>;
export type Notice = Infer<typeof notice>;
export type Absence = Infer<typeof absence>;
export type Responsibility = Infer<typeof responsibility>;
