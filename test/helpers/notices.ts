/** Notices on the test page, and what a visitor reads of them. */
import { html } from '@open-wc/testing';
import { RmiNotice } from '../../src/elements/notice/notice.js';
import type { RmiData } from '../../src/model/schema.js';
import { frozen } from './clock.js';
import { dataOf } from './data.js';
import { show } from './show.js';
import { words } from './words.js';

RmiNotice.define();

export const ANNA = { id: 'anna', name: 'Anna Aydın', location: 'rathaus' };
export const BERT = {
  id: 'bert',
  name: 'Bert Braun',
  honorificPrefix: 'Herr',
  telephone: '+49 711 3512-2876',
  room: '153',
};

/** A file with these notices and a few people. */
export const withNotices = (notices: readonly object[], contacts: readonly object[] = [ANNA, BERT]): RmiData =>
  dataOf('A', {
    organization: { name: 'Amt', timeZone: 'Europe/Berlin' },
    locations: [{ id: 'rathaus' }, { id: 'turm' }],
    contacts,
    notices,
  });

/** A file in which Anna is away. */
export const withAbsence = (absence: object, ...others: object[]): RmiData =>
  withNotices([], [{ ...ANNA, absences: [absence] }, BERT, ...others]);

export const noticeOf = (data: RmiData, contact?: string): Promise<RmiNotice> =>
  show(html`<rmi-notice lang="de" .contact=${contact} .data=${data}></rmi-notice>`);

export const region = (widget: Element): Element => widget.shadowRoot!.querySelector('.root > div')!;
export const items = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('li')].map(words);

/** What a visitor reads at an instant. */
export async function itemsAt(at: string, data: RmiData, contact?: string): Promise<string[]> {
  frozen(new Date(at));
  return items(await noticeOf(data, contact));
}

export const NOW = '2026-11-24T10:00+01:00';
