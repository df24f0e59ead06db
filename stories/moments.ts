/** Situations of widgets that tell the time: stories with a moment each, otherwise as those in `situations.ts`. */
import { CITY, scenes } from './scenes.js';
import * as anytime from './situations.js';
import { fallback, inScene, inState, sidebar, situation } from './story.js';

export const Open = situation('A Monday morning: someone is there.', inScene(scenes.open));

export const ClosesSoon = situation('Twenty minutes before closing.', inScene(scenes.closesSoon));

export const Evening = situation('After hours, open again the next morning.', inScene(scenes.evening));

export const ClosedDay = situation('Wednesday is stated as closed.', inScene(scenes.closedDay));

export const Holiday = situation('Corpus Christi, a Thursday that would be open.', inScene(scenes.holiday));

export const ExceptionsAhead = situation(
  'Days ahead that differ: a short Monday, a week of holidays.',
  inScene(scenes.exceptionsAhead),
);

export const Appointments = situation(
  'A slot by appointment in the afternoon, and a word to those who come.',
  inScene(scenes.appointments),
);

export const PastMidnight = situation("One o'clock at night, open until two.", inScene(scenes.pastMidnight));

export const OnlyByAppointment = situation(
  'No regular hours: appointments only.',
  inScene(scenes.open, { args: { contact: 'stephan-stoetzler-nottrodt' } }),
);

export const NoHours = situation(
  'The file says nothing about hours.',
  inScene(scenes.open, { args: { contact: 'miriam-denninghaus' } }),
);

export const IncompleteHours = situation(
  'A broken slot was left out of the file: readers are asked to call first.',
  inScene(scenes.incomplete),
);

export const Season = situation('Other times hold soon: from when on is said above the week.', inScene(scenes.season));

export const Notices = situation('A warning and a word for everybody hold.', inScene(scenes.notices));

export const Away = situation('Away for two weeks: who stands in, by what number.', inScene(scenes.away));

export const AwayAlone = situation(
  'Away until somebody says otherwise, and nobody stands in.',
  inScene(scenes.awayAlone),
);

export const TelephoneAnswered = situation(
  'No visiting hour, but the telephone is answered: to call is the best way.',
  inScene(scenes.telephoneAnswered),
);

export const TelephoneSilent = situation(
  'Nobody answers the telephone now: to book an appointment is the best way.',
  inScene(scenes.telephoneSilent),
);

export const HoursByTopic = situation(
  'Closed, but something takes place at times of its own, and something else by appointment.',
  inScene(scenes.topics),
);

export const Letters = situation('Whom she is for, by the letters of names and by district.', inScene(scenes.letters));

export const UnknownContact = situation(
  'An id the file does not have: the fallback stays, the console names the right ones.',
  { ...inState('missing'), args: { contact: 'meier', fallback } },
);

export const LongNames = situation(
  'A name, a role and a web address longer than any line.',
  inScene(scenes.longNames, { decorators: [sidebar] }),
);

export const RightToLeft = inScene(scenes.open, anytime.RightToLeft);
export const Dark = inScene(scenes.open, anytime.Dark);
export const Sidebar240 = inScene(scenes.open, anytime.Sidebar240);
export const Themed = inScene(scenes.open, anytime.Themed);

export const SmallestFile = situation(
  'The least a file can say: a name.',
  inScene(scenes.smallest, { args: { contact: undefined } }),
);

export const FictionalCity = situation(
  'A made-up city whose file uses all a file can say.',
  inScene(scenes.open, { args: { src: CITY, contact: undefined } }),
);
