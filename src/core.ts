/** The widgets nearly every page has, loaded as one. */
export { RmiContactCard } from './elements/contact-card/contact-card.js';
export { RmiOpenStatus } from './elements/open-status/open-status.js';
export { RmiOpeningHours } from './elements/opening-hours/opening-hours.js';
export { RmiWorkAreas } from './elements/work-areas/work-areas.js';
