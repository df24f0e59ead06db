/** The page in another language. It is written in German; `data-text`, `data-label` and `data-title` name the words. */
import { speak, text, type UiLanguage } from './texts.js';

const PLACES = { text: 'textContent', label: 'ariaLabel', title: 'title' } as const;

/** What the page says as it is written. */
const german = new Map<Element, string>();

export function translatePage(language: UiLanguage): void {
  speak(language);
  document.documentElement.lang = language;
  for (const [place, property] of Object.entries(PLACES))
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${place}]`)) {
      if (!german.has(element)) german.set(element, element[property] ?? '');
      element[property] = text(element.dataset[place]!, german.get(element));
    }
}
