/** What a data file may say of buildings. */
import { hours } from './schema-hours.js';
import { like, list, number, object, oneOf, text, type Infer } from './shape.js';

const id = like('id');

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

export const location = object(
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

export type Location = Infer<typeof location>;
export type Access = Infer<typeof access>;
export type PublicTransportStop = Infer<typeof publicTransportStop>;
