/** The look, and another city's file: it is read here once, so that a wrong address is told at once. */
import { __ } from '@wordpress/i18n';
import type { DataDocument } from '../../editor/document/document.js';
import type { JsonObject } from '../../editor/document/json.js';
import type { WordPressStorage } from '../../editor/storage/wordpress.js';
import { LOCALES } from '../../i18n/codes.js';
import { ask, load } from '../../source/load.js';
import { Refused } from './notice.js';

export async function saveSettings(form: HTMLFormElement, storage: WordPressStorage): Promise<void> {
  const address = form.querySelector<HTMLInputElement>('[name=address]')!.value.trim();
  const theme = form.querySelector<HTMLSelectElement>('[name=theme]')!.value;
  await storage.saveSettings({ address, theme }, address ? await documentAt(address) : null);
}

async function documentAt(address: string): Promise<DataDocument> {
  const { data } = await load(address).catch((error: Error) => {
    const text = __('There is no data file at this address that a page may read. Nothing was saved.', 'rmi-widgets');
    throw new Refused(text, [error.message]);
  });
  const overlays = await Promise.all(
    LOCALES.map(async (locale) => [locale, await overlayAt(address, locale)] as const),
  );
  const translations = Object.fromEntries(
    overlays.flatMap(([locale, overlay]) => (overlay ? [[locale, overlay]] : [])),
  );
  return { data: data as unknown as JsonObject, translations };
}

/** Not every city has every language. */
async function overlayAt(address: string, locale: string): Promise<JsonObject | undefined> {
  const response = await ask(new URL(`translations/${locale}.json`, address).href).catch(() => undefined);
  return response?.ok ? ((await response.json()) as JsonObject) : undefined;
}
