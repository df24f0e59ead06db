import type { WidgetClass } from './base/define.js';

/** The only list of elements: what each tag needs to be loaded. */
export const registry: Readonly<Record<string, () => Promise<WidgetClass>>> = {
  'rmi-aims': async () => (await import('./elements/aims/aims.js')).RmiAims,
  'rmi-contact-card': async () => (await import('./core.js')).RmiContactCard,
  'rmi-contact-list': async () => (await import('./elements/contact-list/contact-list.js')).RmiContactList,
  'rmi-data': async () => (await import('./elements/data/data.js')).RmiDataProvider,
  'rmi-department': async () => (await import('./elements/department/department.js')).RmiDepartment,
  'rmi-focus-areas': async () => (await import('./elements/focus-areas/focus-areas.js')).RmiFocusAreas,
  'rmi-language-switcher': async () =>
    (await import('./elements/language-switcher/language-switcher.js')).RmiLanguageSwitcher,
  'rmi-location': async () => (await import('./elements/location/location.js')).RmiLocation,
  'rmi-notice': async () => (await import('./more.js')).RmiNotice,
  'rmi-offices': async () => (await import('./elements/offices/offices.js')).RmiOffices,
  'rmi-open-status': async () => (await import('./core.js')).RmiOpenStatus,
  'rmi-opening-hours': async () => (await import('./core.js')).RmiOpeningHours,
  'rmi-overview': async () => (await import('./elements/overview/overview.js')).RmiOverview,
  'rmi-representation': async () => (await import('./elements/representation/representation.js')).RmiRepresentation,
  'rmi-signpost': async () => (await import('./elements/signpost/signpost.js')).RmiSignpost,
  'rmi-work-areas': async () => (await import('./core.js')).RmiWorkAreas,
};
