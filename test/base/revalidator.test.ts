import { expect, html } from '@open-wc/testing';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { fileOf } from '../helpers/data.js';
import { frozen } from '../helpers/clock.js';
import { serve } from '../helpers/fetch.js';
import { pause, show, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiWorkAreas.define();

const NOTE = 'Diese Angaben könnten veraltet sein. Bitte fragen Sie nach.';

describe('base/revalidator', () => {
  beforeEach(() => frozen(new Date('2026-11-23T09:00:00+01:00')));

  it('says of a file past its last day that it may be outdated, once', async () => {
    serve({ '/over.json': fileOf('Arbeit', { validThrough: '2026-11-20' }) });
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="de" src="/over.json"></rmi-work-areas>`);
    await until(() => words(widget).includes(NOTE));
    expect(widget.shadowRoot!.querySelectorAll('.note')).to.have.length(1);
  });

  it('says nothing on the last day itself, wherever on Earth the office is', async () => {
    serve({ '/today.json': fileOf('Arbeit', { validThrough: '2026-11-22' }) });
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="de" src="/today.json"></rmi-work-areas>`);
    await pause(300);
    expect(words(widget)).not.to.contain(NOTE);
  });

  it('says it of a file that nobody has checked for longer than the page allows', async () => {
    serve({ '/old.json': fileOf('Arbeit', { updated: '2026-10-01' }) });
    const page = await show(
      html`<div lang="de">
        <rmi-work-areas src="/old.json" max-age="30"></rmi-work-areas>
        <div max-age="90"><rmi-work-areas src="/old.json"></rmi-work-areas></div>
        <rmi-work-areas src="/old.json"></rmi-work-areas>
      </div>`,
    );
    const [strict, lenient, silent] = [...page.querySelectorAll('rmi-work-areas')];
    await until(() => words(strict!).includes(NOTE));
    expect(words(lenient!)).not.to.contain(NOTE);
    expect(words(silent!)).not.to.contain(NOTE);
  });

  it('tries again by itself what failed, when the reader looks at the page', async () => {
    warnings();
    const answers: Record<string, object | number> = { '/seen.json': 503 };
    serve(answers);
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas src="/seen.json"></rmi-work-areas>`);
    expect(widget.state).to.equal('failed');
    answers['/seen.json'] = fileOf('wieder da');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await until(() => widget.state === 'ready');
  });
});
