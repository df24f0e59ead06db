
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Barriere-Freiheit`,
'away': `Die Person ist im Moment nicht da.`,
'away-until': str`Die Person ist nicht da. Sie kommt nach dem ${0} wieder.`,
'book': `Termin machen`,
'contact-form': `Nachricht schreiben`,
'deputy': `Diese Person hilft Ihnen:`,
'deputy-room': html`Raum ${0}`,
'documents': `Das müssen Sie mitbringen`,
'doors': `Das Haus ist offen`,
'fee': `Das kostet es`,
'hearing-loop': `Hör-Anlage`,
'incomplete': `Vielleicht fehlen hier Zeiten. Bitte fragen Sie vorher nach. Kommen Sie erst dann.`,
'languages': `Sprachen`,
'lift': `Aufzug`,
'limited': `zum Teil`,
'links': `Im Internet`,
'no': `nein`,
'notice': `Hinweis:`,
'parking': `Parkplatz für Menschen mit Behinderung`,
'phone-closed': `Niemand ist am Telefon`,
'phone-on': str`Sie können anrufen ab ${0}, ${1} Uhr`,
'phone-open': `Sie können anrufen`,
'phone-today': str`Sie können heute anrufen ab ${0} Uhr`,
'phone-tomorrow': str`Sie können morgen anrufen ab ${0} Uhr`,
'phone-until': str`Sie können anrufen bis ${0} Uhr`,
'processing-time': `So lange dauert es`,
'responsible-for': `Zuständig für`,
'season-from': str`Ab ${0} gibt es andere Zeiten.`,
'stops': `Halte-Stellen`,
'tactile-paving': `Leit-System für blinde Menschen`,
'telephone-hours': `Telefon-Zeiten`,
'text-telephone': `Schreib-Telefon`,
'toilets': `Toilette für Menschen im Rollstuhl`,
'video': `Video-Gespräch`,
'warning': `Achtung:`,
'website': `Internet`,
'wheelchair': `Mit dem Rollstuhl kommen Sie hinein`,
'yes': `ja`,
    };
  