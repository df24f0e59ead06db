/** What `rmi init` wants to know, each once: as an option, and as a question. */
import { REGIONS } from '../model/regions.js';
import { explain } from '../model/explain.js';
import { like, oneOf, read, text, type Fault, type Shape } from '../model/shape.js';
import { hoursFrom, WEEK_EXAMPLE } from './week.js';

/** One thing to know. */
export interface Question {
  readonly ask: string;
  /** The word for its value in the help. */
  readonly value: string;
  readonly required?: boolean;
  /** What is wrong with an answer that is not empty; undefined where nothing is. */
  readonly wrong: (answer: string) => string | undefined;
}

/** Checks an answer as the data file's own parser would. */
const as =
  (shape: Shape) =>
  (answer: string): string | undefined => {
    const faults: Fault[] = [];
    read(shape, answer, '', faults);
    return faults[0] && `expected ${explain(faults[0]).expected}, received "${answer}"`;
  };

/** By the name of the option, in the order of the questions. */
export const QUESTIONS = {
  name: { ask: 'What is the office called?', value: 'text', required: true, wrong: as(text) },
  'short-name': { ask: 'A short name, if there is one?', value: 'text', wrong: as(text) },
  contact: { ask: 'Whom can readers turn to? A person, or a desk', value: 'name', required: true, wrong: as(text) },
  role: { ask: 'What is the role?', value: 'text', wrong: as(text) },
  telephone: { ask: 'Telephone, like +49 711 3512-2876', value: 'number', wrong: as(like('phone')) },
  email: { ask: 'E-mail address', value: 'address', wrong: as(like('email')) },
  room: { ask: 'Room', value: 'text', wrong: as(text) },
  street: { ask: 'Street and number', value: 'text', wrong: as(text) },
  'postal-code': { ask: 'Postal code', value: 'text', wrong: as(text) },
  city: { ask: 'Town', value: 'text', wrong: as(text) },
  hours: {
    ask: 'Opening hours, like Mo-Fr 08:30-12:30',
    value: 'week',
    wrong: (answer) => (hoursFrom(answer) ? undefined : `expected ${WEEK_EXAMPLE}, received "${answer}"`),
  },
  holidays: {
    ask: `State whose public holidays close it: ${REGIONS[0]}, ${REGIONS[1]}, …`,
    value: 'state',
    wrong: as(oneOf(...REGIONS)),
  },
  'time-zone': { ask: 'Time zone, if not Europe/Berlin', value: 'zone', wrong: as(like('timeZone')) },
  language: { ask: 'Language of the texts, if not de', value: 'tag', wrong: as(like('language')) },
} as const satisfies Readonly<Record<string, Question>>;

export type Answers = Partial<Readonly<Record<keyof typeof QUESTIONS, string>>>;
