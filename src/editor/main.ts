import './app/app.js';
import { now } from './base/now.js';
import { restoreLanguage } from './i18n/language.js';
import { WordPressStorage, wordPressAround } from './storage/wordpress.js';

const wordPress = wordPressAround(window.frameElement);
await restoreLanguage(wordPress?.lang);
const app = document.createElement('editor-app');
if (wordPress) app.home = new WordPressStorage(wordPress, () => now().getTime());
document.body.prepend(app);
