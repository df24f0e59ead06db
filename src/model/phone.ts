/** Telephone numbers: stored internationally, shown as the country writes them. */

/** `+49 711 3512-2876` as DIN 5008 groups it for readers in Germany: `0711 3512-2876`. Foreign numbers stay as they are. */
export const displayPhone = (number: string): string => number.replace(/^\+49 ?/, '0');

/** The number as a link (RFC 3966): `tel:+4971135122876`. */
export const phoneLink = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
