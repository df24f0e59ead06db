
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Accessibility`,
'away': `Currently away.`,
'away-until': str`Away until ${0}.`,
'book': `Book an appointment`,
'contact-form': `Send a message`,
'deputy': `Covered by:`,
'deputy-room': html`Room ${0}`,
'documents': `Please bring`,
'doors': `The building is open`,
'fee': `Cost`,
'hearing-loop': `Hearing loop`,
'incomplete': `These times may be incomplete. Please ask before you come.`,
'languages': `Languages`,
'lift': `Lift`,
'limited': `limited`,
'links': `Online`,
'no': `no`,
'notice': `Note:`,
'parking': `Parking for people with disabilities`,
'phone-closed': `Not reachable by phone`,
'phone-on': str`Reachable by phone from ${0}, ${1}`,
'phone-open': `Reachable by phone`,
'phone-today': str`Reachable by phone today from ${0}`,
'phone-tomorrow': str`Reachable by phone tomorrow from ${0}`,
'phone-until': str`Reachable by phone until ${0}`,
'processing-time': `How long it takes`,
'responsible-for': `Responsible for`,
'season-from': str`Different times apply from ${0}.`,
'stops': `Stops`,
'tactile-paving': `Guidance for blind people`,
'telephone-hours': `Telephone hours`,
'text-telephone': `Text telephone`,
'toilets': `Toilet for wheelchair users`,
'video': `Video call`,
'warning': `Attention:`,
'website': `Website`,
'wheelchair': `Wheelchair access`,
'yes': `yes`,
    };
  