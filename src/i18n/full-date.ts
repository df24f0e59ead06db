import { formatTag } from './locale.js';

/** "22. November 2026", of the number of a day. */
export const formatFullDate = (tag: string, day: number): string =>
  new Intl.DateTimeFormat(formatTag(tag), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    day * 86_400_000,
  );
