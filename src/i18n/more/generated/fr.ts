
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Accessibilité`,
'away': `Absence en ce moment.`,
'away-until': str`Absence jusqu’au ${0} inclus.`,
'book': `Prendre rendez-vous`,
'contact-form': `Envoyer un message`,
'deputy': `Remplacement :`,
'deputy-room': html`Salle ${0}`,
'documents': `À apporter`,
'doors': `Ouverture du bâtiment`,
'fee': `Coût`,
'hearing-loop': `Boucle auditive`,
'incomplete': `Ces horaires sont peut-être incomplets. Veuillez vous renseigner avant de venir.`,
'languages': `Langues`,
'lift': `Ascenseur`,
'limited': `limité`,
'links': `En ligne`,
'no': `non`,
'notice': `À savoir :`,
'parking': `Place de stationnement pour personnes handicapées`,
'phone-closed': `Pas joignable par téléphone`,
'phone-on': str`Joignable par téléphone dès ${0}, ${1}`,
'phone-open': `Joignable par téléphone`,
'phone-today': str`Joignable par téléphone aujourd’hui dès ${0}`,
'phone-tomorrow': str`Joignable par téléphone demain dès ${0}`,
'phone-until': str`Joignable par téléphone jusqu’à ${0}`,
'processing-time': `Durée`,
'responsible-for': `Responsable de`,
'season-from': str`D’autres horaires s’appliquent à partir du ${0}.`,
'stops': `Arrêts`,
'tactile-paving': `Guidage pour personnes aveugles`,
'telephone-hours': `Heures d’appel`,
'text-telephone': `Téléphone à texte`,
'toilets': `Toilettes accessibles en fauteuil roulant`,
'video': `Appel vidéo`,
'warning': `Attention :`,
'website': `Site web`,
'wheelchair': `Accès en fauteuil roulant`,
'yes': `oui`,
    };
  