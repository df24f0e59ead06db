/** What is said of a person or a unit, and what it is called. */
import { msg } from '@lit/localize';
import type { Contact } from '../../model/schema.js';
import { description, email, faxNumber, id, keywords, location, name, room, telephone, url } from './common-words.js';
import { HOURS, hours } from './hours-words.js';
import type { Table } from './table.js';

export const CONTACT: Table<Contact> = {
  name,
  id,
  kind: { label: () => msg('Art', { id: 'property-kind' }) },
  honorificPrefix: {
    label: () => msg('Anrede oder Titel', { id: 'property-honorific' }),
    hint: () => msg('Steht vor dem Namen, zum Beispiel „Frau“ oder „Dr.“.', { id: 'property-honorific-hint' }),
  },
  jobTitle: { label: () => msg('Funktion', { id: 'property-job-title' }) },
  description,
  telephone,
  faxNumber,
  telephones: {
    label: () => msg('Weitere Telefonnummern', { id: 'property-telephones' }),
    one: () => msg('Telefonnummer', { id: 'property-telephones-one' }),
    hint: () => msg('Jede für etwas Eigenes.', { id: 'property-telephones-hint' }),
    of: {
      label: {
        label: () => msg('Wofür die Nummer ist', { id: 'property-telephone-label' }),
        hint: () => msg('Zum Beispiel „Ausländerrecht“.', { id: 'property-telephone-label-hint' }),
      },
      telephone,
    },
  },
  textTelephone: {
    label: () => msg('Schreibtelefon', { id: 'property-text-telephone' }),
    hint: () =>
      msg('Oder ein Vermittlungsdienst, für Menschen, die nicht hören. Mit Vorwahl.', {
        id: 'property-text-telephone-hint',
      }),
  },
  email,
  url,
  appointmentUrl: {
    label: () => msg('Termine im Internet', { id: 'property-appointment-url' }),
    hint: () => msg('Internetadresse, unter der man Termine bucht.', { id: 'property-appointment-url-hint' }),
  },
  contactFormUrl: {
    label: () => msg('Kontaktformular', { id: 'property-contact-form-url' }),
    hint: () => msg('Internetadresse des Formulars.', { id: 'property-contact-form-url-hint' }),
  },
  videoUrl: {
    label: () => msg('Videogespräch', { id: 'property-video-url' }),
    hint: () => msg('Internetadresse, unter der das Gespräch beginnt.', { id: 'property-video-url-hint' }),
  },
  links: {
    label: () => msg('Weitere Seiten', { id: 'property-links' }),
    one: () => msg('Seite', { id: 'property-links-one' }),
    hint: () => msg('Was man hier sonst braucht: Anträge, Formulare.', { id: 'property-links-hint' }),
    of: {
      label: {
        label: () => msg('Was man dort findet', { id: 'property-link-label' }),
        hint: () => msg('Zum Beispiel „Antrag auf Einbürgerung“.', { id: 'property-link-label-hint' }),
      },
      url,
    },
  },
  image: {
    label: () => msg('Bild', { id: 'property-image' }),
    hint: () => msg('Internetadresse des Bildes; sie beginnt mit https://', { id: 'property-image-hint' }),
  },
  location,
  room,
  department: { label: () => msg('Abteilung', { id: 'property-department' }) },
  hours,
  telephoneHours: {
    label: () => msg('Telefonzeiten', { id: 'property-telephone-hours' }),
    hint: () => msg('Wenn sie anders sind als die Öffnungszeiten.', { id: 'property-telephone-hours-hint' }),
    of: HOURS,
  },
  moreHours: {
    label: () => msg('Zeiten nach Thema', { id: 'property-more-hours' }),
    one: () => msg('Thema', { id: 'property-more-hours-one' }),
    hint: () => msg('Wenn etwas zu eigenen Zeiten stattfindet.', { id: 'property-more-hours-hint' }),
    of: {
      label: {
        label: () => msg('Wofür die Zeiten sind', { id: 'property-topic-label' }),
        hint: () => msg('Zum Beispiel „Rentenberatung“.', { id: 'property-topic-label-hint' }),
      },
      hours: { label: () => msg('Zeiten', { id: 'property-topic-hours' }), of: HOURS },
    },
  },
  absences: {
    label: () => msg('Abwesenheiten', { id: 'property-absences' }),
    one: () => msg('Abwesenheit', { id: 'property-absences-one' }),
    of: {
      validFrom: { label: () => msg('Erster Tag', { id: 'property-absence-from' }) },
      validThrough: {
        label: () => msg('Letzter Tag', { id: 'property-absence-through' }),
        hint: () => msg('Leer heißt: bis Sie den Eintrag löschen.', { id: 'property-absence-through-hint' }),
      },
      deputy: { label: () => msg('Vertretung', { id: 'property-deputy' }) },
      reason: {
        label: () => msg('Grund', { id: 'property-absence-reason' }),
        hint: () => msg('Wird allen angezeigt. Lassen Sie ihn am besten leer.', { id: 'property-absence-reason-hint' }),
      },
    },
  },
  responsibleFor: {
    label: () => msg('Zuständig für', { id: 'property-responsible-for' }),
    one: () => msg('Zuständigkeit', { id: 'property-responsible-for-one' }),
    hint: () =>
      msg('Wenn mehrere sich die Arbeit teilen, zum Beispiel nach Nachnamen.', { id: 'property-responsible-for-hint' }),
    of: {
      label: {
        label: () => msg('Wonach geteilt wird', { id: 'property-responsible-label' }),
        hint: () => msg('Zum Beispiel „Nachname“ oder „Stadtteil“.', { id: 'property-responsible-label-hint' }),
      },
      values: {
        label: () => msg('Zuständig für diese', { id: 'property-responsible-values' }),
        hint: () => msg('Zum Beispiel „A–K“ oder „Innenstadt“.', { id: 'property-responsible-values-hint' }),
      },
    },
  },
  tasks: {
    label: () => msg('Aufgaben', { id: 'property-tasks' }),
    one: () => msg('Aufgabe', { id: 'property-tasks-one' }),
    of: {
      name: { label: () => msg('Aufgabe', { id: 'property-task-name' }) },
      description,
      documents: {
        label: () => msg('Mitzubringen', { id: 'property-documents' }),
        hint: () => msg('Jedes für sich, zum Beispiel „Pass“.', { id: 'property-documents-hint' }),
      },
      fee: {
        label: () => msg('Kosten', { id: 'property-fee' }),
        hint: () => msg('Zum Beispiel „93 bis 100 Euro“ oder „keine“.', { id: 'property-fee-hint' }),
      },
      processingTime: {
        label: () => msg('Dauer', { id: 'property-processing-time' }),
        hint: () => msg('Zum Beispiel „etwa sechs Wochen“.', { id: 'property-processing-time-hint' }),
      },
      url,
    },
  },
  offices: { label: () => msg('Geschäftsstellen', { id: 'property-contact-offices' }) },
  languages: { label: () => msg('Gesprochene Sprachen', { id: 'property-languages' }) },
  keywords,
};
