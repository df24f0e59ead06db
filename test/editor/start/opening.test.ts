import { expect } from '@open-wc/testing';
import '../../../src/editor/app/app.js';
import { StorageError, type DocumentStorage, type Stored } from '../../../src/editor/storage/storage.js';
import rmi from '../../../data/rmi.json' with { type: 'json' };
import { axeFindings } from '../../a11y/engines.js';
import { until } from '../../helpers/show.js';
import { words } from '../../helpers/words.js';
import { loadStyles } from '../open.js';

/** A site with one file, which answers only the second time. */
class Site implements DocumentStorage {
  readonly name = `https://stadt.example/${performance.timeOrigin}`;
  readonly kind = 'wordpress';
  asked = 0;

  async open(): Promise<Stored> {
    if (this.asked++ === 0) throw new StorageError('network', 'rmi.json', 'no answer');
    return Promise.resolve({ document: { data: rmi, translations: {} }, revisions: {} });
  }

  save(): Promise<Stored> {
    throw new Error('nothing is saved here');
  }
}

describe('the editor inside another system', () => {
  it('opens the one file there is, says why it cannot, and tries again', async () => {
    await loadStyles();
    const faults: string[] = [];
    const noteRejection = ({ reason }: PromiseRejectionEvent): void => void faults.push((reason as Error).message);
    window.addEventListener('unhandledrejection', noteRejection);
    const app = document.createElement('editor-app');
    app.home = new Site();
    document.body.append(app);
    await until(() => words(app).includes('Keine Antwort von rmi.json'));
    expect(await axeFindings(app)).to.deep.equal([]);
    [...app.querySelectorAll('button')].find((button) => words(button) === 'Noch einmal versuchen')!.click();
    await until(() => words(app).includes('Bianka Gärtner'));
    app.remove();
    window.removeEventListener('unhandledrejection', noteRejection);
    expect(faults, 'also before anything is open').to.deep.equal([]);
  });
});
