/** The look, the languages, and another city's file: that is read here once, so that a wrong address is told at once. */
import { __ } from '@wordpress/i18n';
import type { DataDocument } from '../../editor/document/document.js';
import type { JsonObject } from '../../editor/document/json.js';
import type { SiteSettings, WordPressStorage } from '../../editor/storage/wordpress.js';
import { LOCALES } from '../../i18n/codes.js';
import { ask, load } from '../../source/load.js';
import { languageChoices } from '../languages.js';
import { Refused } from './notice.js';

/** @returns why the texts for readers without script could not be made */
export async function saveSettings(form: HTMLFormElement, storage: WordPressStorage): Promise<string | undefined> {
  const address = form.querySelector<HTMLInputElement>('[name=address]')!.value.trim();
  const theme = form.querySelector<HTMLSelectElement>('[name=theme]')!.value;
  const languages = [...form.querySelectorAll<HTMLInputElement>('[name=language]:checked')]
    .map(({ value }) => value)
    .join(' ');
  return storage.saveSettings({ address, theme, languages }, address ? await documentAt(address) : null);
}

/** A box for each language; only administrators have the form. */
export function showLanguages(root: HTMLElement | null, { languages }: SiteSettings): void {
  const boxes = languageChoices().map(({ value, label }) => {
    const checked = languages.split(' ').includes(value);
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'language', value, checked });
    const line = Object.assign(document.createElement('label'), { lang: value });
    line.append(box, label);
    return line;
  });
  root?.querySelector('#rmi-languages')?.append(...boxes);
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
