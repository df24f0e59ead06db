
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Accesibilitate`,
'away': `Absență în acest moment.`,
'away-until': str`Absență până la ${0} inclusiv.`,
'book': `Programați-vă`,
'contact-form': `Trimiteți un mesaj`,
'deputy': `Înlocuire:`,
'deputy-room': html`Camera ${0}`,
'documents': `Vă rugăm să aduceți`,
'doors': `Clădirea este deschisă`,
'fee': `Costuri`,
'hearing-loop': `Buclă auditivă`,
'incomplete': `Este posibil ca acest program să nu fie complet. Vă rugăm să întrebați înainte să veniți.`,
'languages': `Limbi`,
'lift': `Lift`,
'limited': `limitat`,
'links': `Online`,
'no': `nu`,
'notice': `Notă:`,
'parking': `Parcare pentru persoane cu dizabilități`,
'phone-closed': `Indisponibil la telefon`,
'phone-on': str`Disponibil la telefon: ${0}, de la ora ${1}`,
'phone-open': `Disponibil la telefon`,
'phone-today': str`Disponibil la telefon astăzi de la ora ${0}`,
'phone-tomorrow': str`Disponibil la telefon mâine de la ora ${0}`,
'phone-until': str`Disponibil la telefon până la ora ${0}`,
'processing-time': `Durata`,
'responsible-for': `Responsabil pentru`,
'season-from': str`Începând cu ${0} este valabil alt program.`,
'stops': `Stații`,
'tactile-paving': `Ghidaj pentru nevăzători`,
'telephone-hours': `Program telefonic`,
'text-telephone': `Telefon text`,
'toilets': `Toaletă pentru persoane în scaun rulant`,
'video': `Apel video`,
'warning': `Atenție:`,
'website': `Site web`,
'wheelchair': `Acces cu scaunul rulant`,
'yes': `da`,
    };
  