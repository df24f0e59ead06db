/** Which widget shows a text of the data file. */
import type { RmiData, SectionName } from '../../model/schema.js';

export interface Shown {
  readonly widget: string;
  readonly contact?: string | undefined;
  readonly location?: string | undefined;
}

const SECTIONS: Readonly<Record<SectionName, string>> = {
  overview: 'rmi-overview',
  focusAreas: 'rmi-focus-areas',
  aims: 'rmi-aims',
  workAreas: 'rmi-work-areas',
  representation: 'rmi-representation',
};

/** @param id name of a text in the overlays: `contacts.bianka-gaertner.jobTitle` */
export function widgetFor(id: string, { contacts, locations = [] }: RmiData): Shown {
  const [list, name = ''] = id.split('.');
  switch (list) {
    case 'contacts':
      return contacts.some((contact) => contact.id === name) ?
          { widget: 'rmi-contact-card', contact: name }
        : { widget: 'rmi-contact-list' };
    case 'locations':
      return locations.some((location) => location.id === name) ?
          { widget: 'rmi-location', location: name }
        : { widget: 'rmi-department' };
    case 'offices':
      return { widget: 'rmi-offices' };
    case 'sections':
      return { widget: SECTIONS[name as SectionName] ?? 'rmi-department' };
    default:
      return { widget: 'rmi-department' };
  }
}
