
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Accesibilidad`,
'away': `Ausencia en este momento.`,
'away-until': str`Ausencia hasta el ${0} inclusive.`,
'book': `Pedir cita`,
'contact-form': `Enviar un mensaje`,
'deputy': `Sustitución:`,
'deputy-room': html`Sala ${0}`,
'documents': `Traiga, por favor`,
'doors': `El edificio está abierto`,
'fee': `Costes`,
'hearing-loop': `Bucle magnético`,
'incomplete': `Es posible que este horario no esté completo. Por favor, pregunte antes de venir.`,
'languages': `Idiomas`,
'lift': `Ascensor`,
'limited': `limitado`,
'links': `En línea`,
'no': `no`,
'notice': `Aviso:`,
'parking': `Aparcamiento para personas con discapacidad`,
'phone-closed': `No atiende por teléfono`,
'phone-on': str`Atiende por teléfono desde el ${0}, ${1}`,
'phone-open': `Atiende por teléfono`,
'phone-today': str`Atiende por teléfono hoy desde las ${0}`,
'phone-tomorrow': str`Atiende por teléfono mañana desde las ${0}`,
'phone-until': str`Atiende por teléfono hasta las ${0}`,
'processing-time': `Duración`,
'responsible-for': `Responsable de`,
'season-from': str`A partir del ${0} rige otro horario.`,
'stops': `Paradas`,
'tactile-paving': `Guía para personas ciegas`,
'telephone-hours': `Horario telefónico`,
'text-telephone': `Teléfono de texto`,
'toilets': `Aseo para personas en silla de ruedas`,
'video': `Videollamada`,
'warning': `Atención:`,
'website': `Sitio web`,
'wheelchair': `Acceso en silla de ruedas`,
'yes': `sí`,
    };
  