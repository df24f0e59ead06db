/**
 * What a data file may say. This one definition gives the types below, the parser (`parse.ts`) and
 * `data/rmi.schema.json`; the doc comment above a property is its description in the schema and in editors.
 *
 * Names are schema.org's where it has one.
 */
import { WEEKDAYS } from './calendar.js';
import { REGIONS } from './regions.js';
import { checkHours, checkSeason, checkSpecial, checkTemporary } from './checks.js';
import { flag, like, list, number, object, oneOf, oneOrMore, text, type Infer } from './shape.js';

const id = like('id');
const time = like('time');
const date = like('date');
const moment = like('moment');
const phone = like('phone');
const email = like('email');
const url = like('url');
const language = like('language');

const weekday = oneOf(...WEEKDAYS);

const slot = object(
  {
    /** Days of the week this slot is for. */
    dayOfWeek: oneOrMore(weekday),
    /** When it begins, in the organization's time zone. */
    opens: time,
    /** When it ends; this minute is closed already. Before or equal to `opens` means the next day. */
    closes: time,
  },
  {
    /** Whether visitors need an appointment in this slot. Default: false. */
    byAppointment: flag,
    /** First day of the season this slot belongs to. Default: always. */
    validFrom: date,
    /** Last day of the season this slot belongs to. Default: always. */
    validThrough: date,
  },
  { check: checkSeason },
);

const special = object(
  {
    /** First day this entry is for. */
    validFrom: date,
  },
  {
    /** Last day this entry is for. Default: the first day. */
    validThrough: date,
    /** When these days begin instead; without times they are closed. */
    opens: time,
    /** When these days end instead. */
    closes: time,
    /** Whether visitors need an appointment then. Default: false. */
    byAppointment: flag,
    /** Why, in the reader's words: "Betriebsausflug". */
    reason: text,
  },
  { check: checkSpecial },
);

const hours = object(
  {},
  {
    /** The week as it usually is. */
    regular: list(slot),
    /** Days stated as closed. */
    closed: oneOrMore(weekday),
    /**
     * Days that differ. An entry replaces its days, public holidays included. Where two cover the same day the shorter
     * one counts; two of the same days add up, so a day can have a lunch break.
     */
    special: list(special),
    /** Whether other times can be agreed, beside or instead of regular times. Default: false. */
    byAppointment: flag,
    /** What a visitor should know beside the times: "Bitte klingeln". */
    note: text,
    /** Whether times are known to be missing here; readers are then asked to call first. Default: false. */
    incomplete: flag,
  },
  { check: checkHours },
);

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

/** The answers of OpenStreetMap's tags for accessibility. */
const answer = oneOf('yes', 'limited', 'no');

const access = object(
  {},
  {
    /** Whether a wheelchair gets in. OpenStreetMap: `wheelchair`. */
    wheelchair: answer,
    /** Whether there is a lift to the rooms. OpenStreetMap: `highway=elevator`. */
    lift: answer,
    /** Whether there is a toilet for wheelchairs. OpenStreetMap: `toilets:wheelchair`. */
    toiletsWheelchair: answer,
    /** Whether there is parking for disabled people. OpenStreetMap: `capacity:disabled`. */
    parkingDisabled: answer,
    /** Whether blind people are guided on the floor. OpenStreetMap: `tactile_paving`. */
    tactilePaving: answer,
    /** Whether there is a hearing loop. OpenStreetMap: `audio_loop`. */
    hearingLoop: answer,
  },
);

const publicTransportStop = object(
  {
    /** What the stop is called: "Esslingen ZOB". */
    stop: text,
  },
  {
    /** Lines that stop there: "S1", "111". */
    lines: list(text),
  },
);

const location = object(
  {
    /** Name that contacts and offices refer to. */
    id,
  },
  {
    /** What the building is called. */
    name: text,
    streetAddress: text,
    postalCode: text,
    addressLocality: text,
    /** Country, two letters. */
    addressCountry: like('country'),
    /** How to get there and find the door. */
    description: text,
    /** How to get in without steps. */
    accessibility: text,
    /** What there is for people with disabilities, as far as it is known. */
    access,
    /** Stops nearby. */
    publicTransport: list(publicTransportStop),
    /** When the doors are open. */
    hours,
    /** Where on the map, WGS 84 in degrees. */
    geo: object({ latitude: number(-90, 90), longitude: number(-180, 180) }, {}),
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
    /** When the contact is away, and who stands in. */
    absences: list(absence),
    /** Whom the contact is for, where several share the work. */
    responsibleFor: list(responsibility),
    tasks: list(text),
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
export type Organization = Infer<typeof organization>;
export type Location = Infer<typeof location>;
export type Contact = Infer<typeof contact>;
export type Office = Infer<typeof office>;
export type Section = Infer<typeof section>;
export type SectionName = keyof NonNullable<RmiData['sections']>;
export type Notice = Infer<typeof notice>;
export type Absence = Infer<typeof absence>;
export type Responsibility = Infer<typeof responsibility>;
export type Access = Infer<typeof access>;
export type PublicTransportStop = Infer<typeof publicTransportStop>;
export type Slot = Infer<typeof slot>;
export type SpecialHours = Infer<typeof special>;
export type Hours = Infer<typeof hours>;
