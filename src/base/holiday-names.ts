import { LazyModule } from './lazy-module.js';

/** The names of public holidays: on most days nobody needs one. */
export const holidayNames = new LazyModule(() => import('../i18n/holidays.js'));
