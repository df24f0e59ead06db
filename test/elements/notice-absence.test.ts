import { expect } from '@open-wc/testing';
import { frozen, running } from '../helpers/clock.js';
import { items, itemsAt, NOW, noticeOf, withAbsence } from '../helpers/notices.js';
import { until } from '../helpers/show.js';

describe('rmi-notice of somebody who is away', () => {
  const ABSENCE = { validFrom: '2026-11-23', validThrough: '2026-12-04' };

  it('says until when, why, and who stands in, with a telephone number to call', async () => {
    frozen(new Date(NOW));
    const widget = await noticeOf(withAbsence({ ...ABSENCE, deputy: 'bert', reason: 'Fortbildung' }), 'anna');
    expect(items(widget)).to.deep.equal([
      'Hinweis: Abwesend bis einschließlich Freitag, 4. Dezember. (Fortbildung) ' +
        'Vertretung: Herr Bert Braun, 0711 3512-2876, Raum 153',
    ]);
    const link = widget.shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('tel:+4971135122876');
    expect(link.querySelector('bdi')!.getAttribute('dir')).to.equal('ltr');
    await expect(widget).to.be.accessible();
  });

  it('leaves no hole where nobody stands in, or of the deputy only the name is known', async () => {
    const carla = { id: 'carla', name: 'Carla' };
    const sentence = 'Hinweis: Abwesend bis einschließlich Freitag, 4. Dezember.';
    expect(await itemsAt(NOW, withAbsence(ABSENCE), 'anna')).to.deep.equal([sentence]);
    expect(await itemsAt(NOW, withAbsence({ ...ABSENCE, deputy: 'carla' }, carla), 'anna')).to.deep.equal([
      `${sentence} Vertretung: Carla`,
    ]);
  });

  it('names no end where none is known', async () => {
    expect(await itemsAt(NOW, withAbsence({ validFrom: '2026-11-23', deputy: 'bert' }), 'anna')).to.deep.equal([
      'Hinweis: Zurzeit abwesend. Vertretung: Herr Bert Braun, 0711 3512-2876, Raum 153',
    ]);
  });

  it('names whoever stands in for a deputy who is away too', async () => {
    const carla = { id: 'carla', name: 'Carla', absences: [{ ...ABSENCE, deputy: 'bert' }] };
    const [said] = await itemsAt(NOW, withAbsence({ ...ABSENCE, deputy: 'carla' }, carla), 'anna');
    expect(said).to.contain('Vertretung: Herr Bert Braun');
    expect(said).not.to.contain('Carla');
  });

  it('appears and vanishes at midnight, by itself, before the other notices', async () => {
    const data = { ...withAbsence(ABSENCE), notices: [{ text: 'An alle' }] };
    frozen(new Date('2026-11-22T23:59:59.600+01:00'));
    const widget = await noticeOf(data, 'anna');
    expect(items(widget)).to.deep.equal(['Hinweis: An alle']);
    running(new Date('2026-11-22T23:59:59.600+01:00'));
    await until(() => items(widget).length === 2);
    expect(items(widget)[0]).to.contain('Abwesend bis');
    running(new Date('2026-12-04T23:59:59.600+01:00'));
    await until(() => items(widget).length === 1);
    expect(items(widget)).to.deep.equal(['Hinweis: An alle']);
  });

  it('says it of nobody else', async () => {
    expect(await itemsAt(NOW, withAbsence(ABSENCE))).to.deep.equal([]);
    expect(await itemsAt(NOW, withAbsence(ABSENCE), 'bert')).to.deep.equal([]);
  });
});
