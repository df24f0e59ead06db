import { expect } from '@open-wc/testing';
import { Tabs, type TabsChangeEvent } from '../../../src/editor/storage/tabs.js';

/** What a tab hears next of the others. */
const heard = (tabs: Tabs): Promise<'open' | 'saved'> =>
  new Promise((resolve) => {
    tabs.addEventListener('tabs-change', (event) => resolve((event as TabsChangeEvent).other), { once: true });
  });

describe('Tabs', () => {
  it('know of each other, and of a save', async () => {
    const first = new Tabs('rmi.json');
    const [soon] = [heard(first)];
    const second = new Tabs('rmi.json');
    const back = heard(second);
    expect(await soon).to.equal('open');
    expect(await back).to.equal('open');
    const saved = heard(first);
    second.saved();
    expect(await saved).to.equal('saved');
    first.close();
    second.close();
  });

  it('hear nothing of other files', async () => {
    const [first, other, witness] = [new Tabs('a.json'), new Tabs('b.json'), new Tabs('a.json')];
    await heard(first);
    const next = heard(first);
    other.saved();
    witness.saved();
    expect(await next).to.equal('saved');
    for (const tabs of [first, other, witness]) tabs.close();
  });
});
