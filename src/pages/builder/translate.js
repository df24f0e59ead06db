// The page in another language. It is written in German; `data-text`, `data-label` and `data-title` name the words.
import { text } from './texts.js';

const PLACES = { text: 'textContent', label: 'ariaLabel', title: 'title' };
const german = new Map();

/** Says the page in the language of `text`. */
export function translatePage() {
  for (const [place, property] of Object.entries(PLACES))
    for (const element of document.querySelectorAll(`[data-${place}]`)) {
      if (!german.has(element)) german.set(element, element[property]);
      element[property] = text(element.dataset[place], german.get(element));
    }
}
