/** Situations that stories show and tests check: a data file and a moment. */
import { parse } from '../src/model/parse.js';
import type { RmiData } from '../src/model/schema.js';
import rmi from '../data/rmi.json' with { type: 'json' };

const file = parse(rmi).data as RmiData;

/** Address of the department's file, from a story's page and from a test's. */
export const DEPARTMENT = 'data/rmi.json';

/** Address of the file of a made-up city that uses everything a file can say. */
export const CITY = 'data/examples/city.json';

// Alone in her file she belongs to no department of it.
const { department: _, ...bianka } = rmi.contacts[1]!;

/** A data file with one contact whose hours are these. */
const withHours = (hours: object): RmiData => parse({ ...rmi, contacts: [{ ...bianka, hours }] }).data as RmiData;

const week = bianka.hours!;

/** The department's file with more to say of somebody, and notices. */
const withMore = (id: string, more: object, notices?: readonly object[]): RmiData =>
  parse({
    ...rmi,
    contacts: rmi.contacts.map((contact) => (contact.id === id ? { ...contact, ...more } : contact)),
    ...(notices && { notices }),
  }).data as RmiData;

const telephoneHours = { regular: [{ dayOfWeek: ['Monday', 'Wednesday'], opens: '08:30', closes: '11:30' }] };

/** An instant by the clock of Esslingen in winter. */
const winter = (local: string): Date => new Date(`${local}:00+01:00`);
const summer = (local: string): Date => new Date(`${local}:00+02:00`);

/** What is the case, and when. */
export interface Scene {
  readonly data: RmiData;
  /** The moment it plays at. */
  readonly at: Date;
}

export const scenes = {
  /** A Monday morning. */
  open: { data: file, at: winter('2026-11-23T09:00') },
  /** Twenty minutes before closing. */
  closesSoon: { data: file, at: winter('2026-11-23T12:10') },
  /** Closed for the day, open again the next. */
  evening: { data: file, at: winter('2026-11-23T18:00') },
  /** Wednesday is stated as closed. */
  closedDay: { data: file, at: winter('2026-11-25T10:00') },
  /** Corpus Christi, a Thursday that would be open. */
  holiday: { data: file, at: summer('2026-06-04T10:00') },
  /** A week with closed days ahead. */
  exceptionsAhead: {
    data: withHours({
      ...week,
      special: [
        { validFrom: '2026-12-24', validThrough: '2026-12-31', reason: 'Betriebsferien' },
        { validFrom: '2026-12-21', opens: '09:00', closes: '11:00', reason: 'Weihnachtsfeier' },
      ],
    }),
    at: winter('2026-12-18T09:00'),
  },
  /** A slot by appointment in the afternoon. */
  appointments: {
    data: withHours({
      regular: [
        ...week.regular!,
        { dayOfWeek: ['Monday', 'Thursday'], opens: '14:00', closes: '16:00', byAppointment: true },
      ],
      closed: ['Wednesday'],
      byAppointment: true,
      note: 'Bitte klingeln Sie am Seiteneingang.',
    }),
    at: winter('2026-11-23T15:00'),
  },
  /** A bar rather than an office: open past midnight. */
  pastMidnight: {
    data: withHours({ regular: [{ dayOfWeek: ['Friday', 'Saturday'], opens: '18:00', closes: '02:00' }] }),
    at: winter('2026-11-28T01:00'),
  },
  /** Only by appointment. */
  onlyByAppointment: { data: withHours({ byAppointment: true }), at: winter('2026-11-23T09:00') },
  /** A broken slot had to be left out. */
  incomplete: {
    data: withHours({ regular: [...week.regular!, { dayOfWeek: 'Wednesday', opens: '25:00', closes: '26:00' }] }),
    at: winter('2026-11-25T10:00'),
  },
  /** Other times hold from July on. */
  season: {
    data: withHours({
      regular: [
        { dayOfWeek: ['Monday', 'Thursday'], opens: '08:30', closes: '12:30', validThrough: '2026-06-30' },
        { dayOfWeek: ['Monday'], opens: '10:00', closes: '12:00', validFrom: '2026-07-01' },
      ],
    }),
    at: summer('2026-06-22T09:00'),
  },
  /** One notice matters, one may interest; both are for everybody. */
  notices: {
    data: withMore('bianka-gaertner', {}, [
      { text: 'Die Telefonanlage ist gestört.', severity: 'warning', validThrough: '2026-11-27T12:00' },
      { text: 'Die Büros ziehen im Januar um.', validFrom: '2026-11-01' },
    ]),
    at: winter('2026-11-23T09:00'),
  },
  /** The one notice ends at the minute. */
  noticeEnded: {
    data: withMore('bianka-gaertner', {}, [
      { text: 'Die Telefonanlage ist gestört.', severity: 'warning', validThrough: '2026-11-23T12:00' },
    ]),
    at: winter('2026-11-23T12:00'),
  },
  /** A notice as long as notices get, with a word longer than the column. */
  longNotice: {
    data: withMore('bianka-gaertner', {}, [
      {
        text:
          'Wegen Bauarbeiten an der Fernwärmeleitung ist der Haupteingang bis auf Weiteres geschlossen; bitte nehmen Sie den ' +
          'Eingang im Hof. Das Antidiskriminierungsarbeitsgruppenkoordinationsbüro erreichen Sie nur über die Treppe.',
        severity: 'warning',
      },
    ]),
    at: winter('2026-11-23T09:00'),
  },
  /** Away for two weeks, and somebody stands in. */
  away: {
    data: withMore('bianka-gaertner', {
      absences: [
        { validFrom: '2026-11-23', validThrough: '2026-12-04', deputy: 'miriam-denninghaus', reason: 'Fortbildung' },
      ],
    }),
    at: winter('2026-11-23T09:00'),
  },
  /** Away, nobody knows for how long, and nobody stands in. */
  awayAlone: {
    data: withMore('bianka-gaertner', { absences: [{ validFrom: '2026-11-23' }] }),
    at: winter('2026-11-23T09:00'),
  },
  /** The telephone is answered, though it is no visiting hour. */
  telephoneAnswered: {
    data: withMore('bianka-gaertner', { telephoneHours, appointmentUrl: 'https://termine.example.org/' }),
    at: winter('2026-11-25T09:00'),
  },
  /** Nobody answers the telephone; an appointment can be booked. */
  telephoneSilent: {
    data: withMore('bianka-gaertner', { telephoneHours, appointmentUrl: 'https://termine.example.org/' }),
    at: winter('2026-11-24T15:00'),
  },
  /** Something takes place at times of its own, and something by appointment only. */
  topics: {
    data: withMore('bianka-gaertner', {
      moreHours: [
        {
          label: 'Sprachkursberatung',
          hours: { regular: [{ dayOfWeek: 'Wednesday', opens: '14:00', closes: '16:30' }] },
        },
        { label: 'Beglaubigung von Übersetzungen', hours: { byAppointment: true } },
      ],
    }),
    at: winter('2026-11-25T15:00'),
  },
  /** Two share the work by the letters of names. */
  letters: {
    data: withMore('bianka-gaertner', {
      responsibleFor: [
        { label: 'Nachname', values: ['A–K', 'St'] },
        { label: 'Stadtteil', values: ['Berkheim'] },
      ],
      languages: ['de', 'tr', 'ar'],
    }),
    at: winter('2026-11-23T09:00'),
  },
  /** Names as long as names get, in a narrow column. */
  longNames: {
    data: parse({
      ...rmi,
      contacts: [
        {
          ...bianka,
          honorificPrefix: 'Prof. Dr.-Ing. habil.',
          name: 'Maximiliane-Friederike Freifrau von Württemberg-Hohenlohe-Schillingsfürst',
          jobTitle: 'Integrationsmanagementkoordinationsbeauftragte und Antidiskriminierungsstellenleiterin',
          email: 'maximiliane-friederike.von-wuerttemberg-hohenlohe-schillingsfuerst@verwaltungsgemeinschaft.example',
          url: 'https://verwaltungsgemeinschaft.example/integration/ansprechpartnerinnen/maximiliane',
          languages: ['de', 'en', 'tr', 'ar', 'uk'],
        },
      ],
      sections: {
        workAreas: {
          ...rmi.sections.workAreas,
          heading: 'Antidiskriminierungsarbeitsgruppenkoordination und Gleichbehandlungsangelegenheiten',
        },
      },
    }).data as RmiData,
    at: winter('2026-11-23T09:00'),
  },
  /** The least a file can say: who, and a name. */
  smallest: {
    data: parse({ organization: { name: 'Bürgeramt' }, contacts: [{ name: 'Information' }] }).data as RmiData,
    at: winter('2026-11-23T09:00'),
  },
} satisfies Record<string, Scene>;

/** Whether a scene plays in the department's own file, so that the file itself can be loaded, translations and all. */
export const isDepartment = ({ data }: Scene): boolean => data === file;
