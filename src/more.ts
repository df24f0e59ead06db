/** What few data files say, loaded as one where a file does. */
export { moreOfCard, reachOf } from './elements/contact-card/more/more.js';
export { briefOfTask, moreOfTask } from './elements/contact-card/more/task.js';
export { moreOfLocation } from './elements/location/more/more.js';
export { moreOfHours } from './elements/opening-hours/more/more.js';
export { RmiNotice } from './elements/notice/notice.js';
export { withoutAbsences } from './hours/absence.js';
export { notices } from './elements/notice/notices.js';
