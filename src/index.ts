/** For developers: classes, types and the pure parts. Importing it defines nothing. */
export type { WidgetClass } from './base/define.js';
export { RmiElement, type WidgetState } from './base/element.js';
export { RmiErrorEvent, RmiReadyEvent } from './base/events.js';
export { RmiContactCard } from './elements/contact-card/contact-card.js';
export { RmiDataProvider } from './elements/data/data.js';
export { RmiOpenStatus } from './elements/open-status/open-status.js';
export { RmiOpeningHours } from './elements/opening-hours/opening-hours.js';
export { RmiWorkAreas } from './elements/work-areas/work-areas.js';
export { toVCard, type VCardOptions } from './export/vcard.js';
export * from './hours/index.js';
export type { Issue } from './model/explain.js';
export { parse, type Parsed } from './model/parse.js';
export { displayPhone, phoneLink } from './model/phone.js';
export type { Contact, Location, Office, Organization, RmiData, Section, SectionName } from './model/schema.js';
export { DataError, load as loadData, type FailureReason, type Loaded } from './source/load.js';
