/** Each controller by itself, on a host that is no widget: what it finds out, and when it asks for a new rendering. */
import { expect } from '@open-wc/testing';
import { ClockController } from '../../src/base/clock-controller.js';
import { DataController } from '../../src/base/data-controller.js';
import { LanguageController } from '../../src/base/language-controller.js';
import { SurroundingsController } from '../../src/base/surroundings-controller.js';
import { DataError } from '../../src/source/load.js';
import { frozen } from '../helpers/clock.js';
import { fileOf } from '../helpers/data.js';
import { serve } from '../helpers/fetch.js';
import { hosted } from '../helpers/host.js';
import { until } from '../helpers/show.js';

describe('base/data-controller, alone', () => {
  it('brings the file of its host and tells when it is here', async () => {
    serve({ '/alone1.json': fileOf('Arbeit', { language: 'en' }) });
    let arrivals = 0;
    const [, data] = hosted({ src: '/alone1.json' }, (host) => new DataController(host, () => arrivals++));
    data.locate();
    expect(data.file).to.equal(undefined);
    await until(() => data.file);
    expect(data.content?.sections?.workAreas?.heading).to.equal('Arbeit');
    expect(data.language).to.equal('en');
    expect(arrivals).to.equal(1);
  });

  it('says why there is no file', async () => {
    serve({});
    const [, data] = hosted({ src: '/none1.json' }, (host) => new DataController(host, () => undefined));
    data.locate();
    await until(() => data.file);
    expect(data.file).to.be.instanceOf(DataError);
    expect(data.content).to.equal(undefined);
  });
});

describe('base/language-controller, alone', () => {
  it('is ready at once for German on German, and for another language when its texts are here', async () => {
    serve({
      '/alone2/rmi.json': fileOf('Arbeit'),
      '/alone2/translations/pl.json': { x: { source: 'Arbeit', target: 'Praca', state: 'reviewed' } },
    });
    const [host, language] = hosted({ src: '/alone2/rmi.json', lang: 'de' }, (host) => {
      const data = new DataController(host, () => language.locate());
      const language = new LanguageController(host, data);
      data.locate();
      return language;
    });
    await until(() => language.data.content);
    expect(language.isReady).to.equal(true);
    expect(language.text('Arbeit')).to.equal('Arbeit');
    host.lang = 'pl';
    language.locate();
    expect(language.isReady).to.equal(false);
    await until(() => language.isReady);
    expect(language.language.tag).to.equal('pl');
    expect(language.text('Arbeit')).to.equal('Praca');
  });
});

describe('base/clock-controller, alone', () => {
  it('asks for a rendering at the moment it was given, and not once its host has left the page', () => {
    frozen(new Date('2026-11-23T09:00:00Z'));
    const [host, time] = hosted({}, (host) => new ClockController(host));
    expect(time.now()?.toISOString()).to.equal('2026-11-23T09:00:00.000Z');
    time.wakeAt(new Date('2026-11-23T10:00:00Z'));
    frozen(new Date('2026-11-23T10:00:00Z'));
    expect(host.requests).to.equal(1);
    time.wakeAt(new Date('2026-11-23T11:00:00Z'));
    host.remove();
    frozen(new Date('2026-11-23T11:00:00Z'));
    expect(host.requests).to.equal(1);
  });
});

describe('base/surroundings-controller, alone', () => {
  it('calls back for a language around its host, while the host is on the page', async () => {
    let calls = 0;
    const [host] = hosted({}, (host) => new SurroundingsController(host, () => calls++));
    expect(calls, 'on connecting').to.equal(1);
    document.body.lang = 'tr';
    await until(() => calls === 2);
    host.remove();
    document.body.removeAttribute('lang');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).to.equal(2);
  });
});
