import type { WidgetClass } from './base/define.js';

/** The only list of elements: what each tag needs to be loaded. */
export const registry: Readonly<Record<string, () => Promise<WidgetClass>>> = {
  'rmi-contact-card': async () => (await import('./elements/contact-card/contact-card.js')).RmiContactCard,
  'rmi-data': async () => (await import('./elements/data/data.js')).RmiDataProvider,
  'rmi-open-status': async () => (await import('./elements/open-status/open-status.js')).RmiOpenStatus,
  'rmi-opening-hours': async () => (await import('./elements/opening-hours/opening-hours.js')).RmiOpeningHours,
  'rmi-work-areas': async () => (await import('./elements/work-areas/work-areas.js')).RmiWorkAreas,
};
