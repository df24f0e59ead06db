
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Προσβασιμότητα`,
'away': `Απουσία αυτή τη στιγμή.`,
'away-until': str`Απουσία έως και ${0}.`,
'book': `Κλείστε ραντεβού`,
'contact-form': `Στείλτε μήνυμα`,
'deputy': `Αναπλήρωση:`,
'deputy-room': html`Αίθουσα ${0}`,
'documents': `Φέρτε μαζί σας`,
'doors': `Το κτίριο είναι ανοιχτό`,
'fee': `Κόστος`,
'hearing-loop': `Σύστημα ακοής`,
'incomplete': `Το ωράριο αυτό ίσως δεν είναι πλήρες. Παρακαλούμε ρωτήστε πριν έρθετε.`,
'languages': `Γλώσσες`,
'lift': `Ανελκυστήρας`,
'limited': `περιορισμένα`,
'links': `Στο διαδίκτυο`,
'no': `όχι`,
'notice': `Σημείωση:`,
'parking': `Θέση στάθμευσης για άτομα με αναπηρία`,
'phone-closed': `Δεν απαντά στο τηλέφωνο`,
'phone-on': str`Απαντά στο τηλέφωνο: ${0}, από ${1}`,
'phone-open': `Απαντά στο τηλέφωνο`,
'phone-today': str`Απαντά στο τηλέφωνο σήμερα από ${0}`,
'phone-tomorrow': str`Απαντά στο τηλέφωνο αύριο από ${0}`,
'phone-until': str`Απαντά στο τηλέφωνο έως ${0}`,
'processing-time': `Διάρκεια`,
'responsible-for': `Αρμοδιότητα`,
'season-from': str`Από ${0} ισχύει διαφορετικό ωράριο.`,
'stops': `Στάσεις`,
'tactile-paving': `Οδηγός όδευσης τυφλών`,
'telephone-hours': `Ώρες τηλεφώνου`,
'text-telephone': `Τηλέφωνο κειμένου`,
'toilets': `Τουαλέτα για άτομα με αμαξίδιο`,
'video': `Βιντεοκλήση`,
'warning': `Προσοχή:`,
'website': `Ιστότοπος`,
'wheelchair': `Πρόσβαση με αμαξίδιο`,
'yes': `ναι`,
    };
  