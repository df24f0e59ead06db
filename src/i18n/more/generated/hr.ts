
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Pristupačnost`,
'away': `Trenutačno odsutno.`,
'away-until': str`Odsutnost do ${0} uključivo.`,
'book': `Rezerviraj termin`,
'contact-form': `Pošalji poruku`,
'deputy': `Zamjena:`,
'deputy-room': html`Soba ${0}`,
'documents': `Molimo ponesite`,
'doors': `Zgrada je otvorena`,
'fee': `Troškovi`,
'hearing-loop': `Indukcijska petlja`,
'incomplete': `Ovo radno vrijeme možda nije potpuno. Molimo raspitajte se prije dolaska.`,
'languages': `Jezici`,
'lift': `Dizalo`,
'limited': `ograničeno`,
'links': `Na internetu`,
'no': `ne`,
'notice': `Napomena:`,
'parking': `Parkiralište za osobe s invaliditetom`,
'phone-closed': `Nije dostupno telefonom`,
'phone-on': str`Dostupno telefonom: ${0}, od ${1} h`,
'phone-open': `Dostupno telefonom`,
'phone-today': str`Dostupno telefonom danas od ${0} h`,
'phone-tomorrow': str`Dostupno telefonom sutra od ${0} h`,
'phone-until': str`Dostupno telefonom do ${0} h`,
'processing-time': `Trajanje`,
'responsible-for': `Nadležnost`,
'season-from': str`Drukčije radno vrijeme vrijedi od: ${0}`,
'stops': `Stajališta`,
'tactile-paving': `Taktilne trake za slijepe osobe`,
'telephone-hours': `Telefonsko vrijeme`,
'text-telephone': `Tekstualni telefon`,
'toilets': `WC za osobe u invalidskim kolicima`,
'video': `Videopoziv`,
'warning': `Pozor:`,
'website': `Internetska stranica`,
'wheelchair': `Pristup invalidskim kolicima`,
'yes': `da`,
    };
  