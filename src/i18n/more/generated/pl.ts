
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Dostępność`,
'away': `Obecnie nieobecność.`,
'away-until': str`Nieobecność do ${0} włącznie.`,
'book': `Umów wizytę`,
'contact-form': `Napisz wiadomość`,
'deputy': `Zastępstwo:`,
'deputy-room': html`Pokój ${0}`,
'documents': `Proszę przynieść`,
'doors': `Budynek jest otwarty`,
'fee': `Koszty`,
'hearing-loop': `Pętla indukcyjna`,
'incomplete': `Te godziny mogą być niepełne. Przed przyjściem prosimy o kontakt.`,
'languages': `Języki`,
'lift': `Winda`,
'limited': `ograniczone`,
'links': `W internecie`,
'no': `nie`,
'notice': `Informacja:`,
'parking': `Parking dla osób z niepełnosprawnością`,
'phone-closed': `Nikt nie odbiera telefonu`,
'phone-on': str`Można dzwonić: ${0}, od godz. ${1}`,
'phone-open': `Można dzwonić`,
'phone-today': str`Można dzwonić dziś od godz. ${0}`,
'phone-tomorrow': str`Można dzwonić jutro od godz. ${0}`,
'phone-until': str`Można dzwonić do godz. ${0}`,
'processing-time': `Czas trwania`,
'responsible-for': `Zakres`,
'season-from': str`Inne godziny obowiązują od: ${0}.`,
'stops': `Przystanki`,
'tactile-paving': `Ścieżka dla osób niewidomych`,
'telephone-hours': `Godziny telefoniczne`,
'text-telephone': `Telefon tekstowy`,
'toilets': `Toaleta dla osób na wózku`,
'video': `Rozmowa wideo`,
'warning': `Uwaga:`,
'website': `Strona internetowa`,
'wheelchair': `Wejście na wózku`,
'yes': `tak`,
    };
  