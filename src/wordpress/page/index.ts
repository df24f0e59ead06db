/** The page "Contacts & Hours": what its buttons and forms do. */
import { __ } from '@wordpress/i18n';
import { WordPressStorage, type SiteSettings, type WordPressSettings } from '../../editor/storage/wordpress.js';
import type { Stored } from '../../editor/storage/storage.js';
import { clock } from '../../base/clock.js';
import { download } from './download.js';
import { notice, noticeOf, withFault } from './notice.js';
import { whenSaved } from './saved.js';
import { saveSettings, showLanguages } from './settings.js';
import { upload } from './upload.js';

/** What PHP tells; see includes/page.php. */
export interface PageSettings extends WordPressSettings {
  readonly revision: number;
  readonly settings: SiteSettings;
}

const root = document.getElementById('rmi-widgets');
const settings = JSON.parse(root?.dataset['wordpress'] ?? '{}') as PageSettings;
const storage = new WordPressStorage(settings, () => clock.roughly.getTime());
/** What this page shows: whoever saved since then is not written over. */
let seen: Pick<Stored, 'revisions'> = { revisions: { 'rmi.json': String(settings.revision) } };

type Action = (target: HTMLElement) => Promise<string | null>;

/** Each returns what to say, or null where it has done so itself. */
const actions: Readonly<Record<string, Action>> = {
  example: async () => {
    const { document: example } = await storage.open();
    const { fallbackFault } = await storage.save(example, seen, __('The example', 'rmi-widgets'));
    return withFault(__('The example is now your own data file.', 'rmi-widgets'), fallbackFault);
  },
  upload: (form) => upload(form as HTMLFormElement, storage, seen),
  download: async ({ dataset }) => {
    const revision = Number(dataset['revision']);
    const stored = await (revision ? storage.openVersion(revision) : storage.open());
    download(stored, Number(stored.revisions['rmi.json']));
    return null;
  },
  restore: async ({ dataset }) => {
    await storage.restore(Number(dataset['revision']), seen);
    return __('The version is shown again. The one before is still in the list.', 'rmi-widgets');
  },
  settings: async (form) => {
    const fault = await saveSettings(form as HTMLFormElement, storage);
    return withFault(__('Settings saved.', 'rmi-widgets'), fault);
  },
};

async function run(target: HTMLElement): Promise<void> {
  const buttons = [...root!.querySelectorAll('button')];
  buttons.forEach((button) => (button.disabled = true));
  try {
    const text = await actions[target.dataset['rmiAction']!]!(target);
    if (text === null) return;
    // What the page shows comes from the server.
    sessionStorage.setItem(SAID, text);
    location.reload();
  } catch (error) {
    notice('error', ...noticeOf(error as Error));
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}

const SAID = 'rmi-widgets-said';
const said = sessionStorage.getItem(SAID);
sessionStorage.removeItem(SAID);
if (said) notice('success', said);

for (const type of ['click', 'submit'])
  root?.addEventListener(type, (event) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-rmi-action]');
    if (!target || (target.localName === 'form') !== (type === 'submit')) return;
    event.preventDefault();
    void run(target);
  });
showLanguages(root, settings.settings);
whenSaved(root?.querySelector('iframe'), (stored) => (seen = stored));
