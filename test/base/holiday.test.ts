import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { holidayName } from '../../src/base/holiday.js';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import type { RmiData } from '../../src/model/schema.js';
import { frozen } from '../helpers/clock.js';
import { until } from '../helpers/show.js';
import rmi from '../../data/rmi.json' with { type: 'json' };

describe('base/holiday', () => {
  it('shows the times at once, and the name of the holiday as soon as it is here', async () => {
    expect(holidayName('christmas', { requestUpdate: () => {} } as unknown as ReactiveElement)).to.equal(undefined);
    frozen(new Date('2026-12-20T10:00+01:00'));
    RmiOpeningHours.define();
    const data = rmi as unknown as RmiData;
    const week = await fixture<RmiOpeningHours>(html`<rmi-opening-hours .data=${data}></rmi-opening-hours>`);
    await until(() => week.renderRoot.textContent?.includes('25. Dezember'));
    await until(() => /25\. Dezember\s+geschlossen \(1\. Weihnachtstag\)/.test(week.renderRoot.textContent ?? ''));
  });
});
