
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Accessibilità`,
'away': `Al momento assente.`,
'away-until': str`Assenza fino a ${0} incluso.`,
'book': `Prenota un appuntamento`,
'contact-form': `Scrivi un messaggio`,
'deputy': `Sostituzione:`,
'deputy-room': html`Stanza ${0}`,
'documents': `Da portare`,
'doors': `L’edificio è aperto`,
'fee': `Costi`,
'hearing-loop': `Impianto per ipoudenti`,
'incomplete': `Questi orari potrebbero essere incompleti. La preghiamo di informarsi prima di venire.`,
'languages': `Lingue`,
'lift': `Ascensore`,
'limited': `limitato`,
'links': `Online`,
'no': `no`,
'notice': `Nota:`,
'parking': `Parcheggio per persone con disabilità`,
'phone-closed': `Non raggiungibile per telefono`,
'phone-on': str`Raggiungibile per telefono da ${0}, ore ${1}`,
'phone-open': `Raggiungibile per telefono`,
'phone-today': str`Raggiungibile per telefono oggi dalle ore ${0}`,
'phone-tomorrow': str`Raggiungibile per telefono domani dalle ore ${0}`,
'phone-until': str`Raggiungibile per telefono fino alle ore ${0}`,
'processing-time': `Durata`,
'responsible-for': `Responsabile per`,
'season-from': str`Da ${0} valgono altri orari.`,
'stops': `Fermate`,
'tactile-paving': `Percorso per persone cieche`,
'telephone-hours': `Orari telefonici`,
'text-telephone': `Telefono testuale`,
'toilets': `Bagno per persone in sedia a rotelle`,
'video': `Videochiamata`,
'warning': `Attenzione:`,
'website': `Sito web`,
'wheelchair': `Accesso in sedia a rotelle`,
'yes': `sì`,
    };
  