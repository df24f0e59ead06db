/** Somebody who is away is not there, whatever the week says. */
import { expect, html } from '@open-wc/testing';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { RmiOpenStatus } from '../../src/elements/open-status/open-status.js';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import { lazyMore } from '../../src/lazy-more.js';
import { withoutAbsences } from '../../src/hours/absence.js';
import { frozen } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { show } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();
RmiOpenStatus.define();
RmiOpeningHours.define();

const MONDAYS = { regular: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' }] };
const ABSENCE = { validFrom: '2026-11-23', validThrough: '2026-12-04', reason: 'Fortbildung' };
const fileOf = (contact: object) =>
  dataOf('A', { contacts: [{ id: 'a', name: 'Anna Aydın', hours: MONDAYS, absences: [ABSENCE], ...contact }] });
const DURING = '2026-11-30T10:00+01:00';

async function at<Widget extends HTMLElement>(moment: string, tag: ReturnType<typeof html>): Promise<Widget> {
  await lazyMore.load();
  frozen(new Date(moment));
  return show<Widget & RmiOpenStatus>(tag);
}

describe('somebody who is away', () => {
  it('is said to be closed, with the reason, until the first day back', async () => {
    const status = await at(DURING, html`<rmi-open-status lang="de" .data=${fileOf({})}></rmi-open-status>`);
    expect(words(status)).to.equal('Geschlossen (Fortbildung), öffnet am Montag, 7. Dezember um 09:00 Uhr');
  });

  it('is open again afterwards', async () => {
    const status = await at(
      '2026-12-07T10:00+01:00',
      html`<rmi-open-status lang="de" .data=${fileOf({})}></rmi-open-status>`,
    );
    expect(words(status)).to.equal('Geöffnet bis 12:00 Uhr');
  });

  it('has a closed today in the week, and is said to be away once', async () => {
    const hours = await at(DURING, html`<rmi-opening-hours lang="de" .data=${fileOf({})}></rmi-opening-hours>`);
    expect(words(hours.shadowRoot!.querySelector('.today')!)).to.equal('Montag heute geschlossen Fortbildung');
    expect(hours.shadowRoot!.querySelector('.exceptions')).to.be.null;
    expect(words(hours).match(/Abwesend/g)).to.have.lengthOf(1);
  });

  it('is not best called: no button of the card stands out, but that to book', async () => {
    const telephone = '+49 711 3512-2876';
    const telephoneHours = MONDAYS;
    for (const [more, best] of [
      [{}, []],
      [{ telephoneHours }, []],
      [{ telephoneHours, appointmentUrl: 'https://stadt.example/termine' }, ['Termin buchen']],
    ] as const) {
      const card = await at(
        DURING,
        html`<rmi-contact-card lang="de" .data=${fileOf({ telephone, ...more })}></rmi-contact-card>`,
      );
      expect([...card.shadowRoot!.querySelectorAll('.primary')].map(words)).to.deep.equal(best);
    }
  });

  it('is away on a day with other times, too', () => {
    const special = [
      { validFrom: '2026-11-30', opens: '08:00', closes: '09:00' },
      { validFrom: '2026-12-07', opens: '08:00', closes: '09:00' },
    ];
    const there = withoutAbsences({ hours: { special }, absences: [ABSENCE] });
    expect(there.hours?.special).to.deep.equal([special[1], ABSENCE]);
  });
});
