import { msg } from '@lit/localize';
import type { ContactGroup, FileGroup, LocationGroup, OfficeGroup, OrganizationGroup, SectionGroup } from './tables.js';

type Group = ContactGroup | FileGroup | LocationGroup | OfficeGroup | OrganizationGroup | SectionGroup;

const TITLES: Record<Group, () => string> = {
  who: () => msg('Wer', { id: 'group-who' }),
  reach: () => msg('Erreichbar', { id: 'group-reach' }),
  place: () => msg('Wo', { id: 'group-place' }),
  away: () => msg('Urlaub und Vertretung', { id: 'group-away' }),
  hours: () => msg('Öffnungszeiten', { id: 'group-hours' }),
  telephoneHours: () => msg('Telefonzeiten', { id: 'group-telephone-hours' }),
  moreHours: () => msg('Zeiten nach Thema', { id: 'group-more-hours' }),
  work: () => msg('Wofür', { id: 'group-work' }),
  search: () => msg('Damit man es findet', { id: 'group-search' }),
  address: () => msg('Adresse', { id: 'group-address' }),
  access: () => msg('Barrierefrei', { id: 'group-access' }),
  doors: () => msg('Wann das Gebäude offen ist', { id: 'group-doors' }),
  way: () => msg('Hinkommen', { id: 'group-way' }),
  text: () => msg('Text', { id: 'group-text' }),
  time: () => msg('Zeit und Feiertage', { id: 'group-time' }),
  dates: () => msg('Stand des Datenblatts', { id: 'group-dates' }),
  advanced: () => msg('Erweitert', { id: 'group-advanced' }),
  view: () => '',
  stamp: () => '',
};

export const groupTitle = (group: string): string => TITLES[group as Group]();
