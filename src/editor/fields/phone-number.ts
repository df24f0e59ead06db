/**
 * A telephone number as people in Germany type it, the way the data file wants it: `0711 3512-2876`, `(07 11) 35 12-28 76`
 * and `0049 711/3512-2876` are `+49 711 3512-2876`. What is no number stays as it was typed.
 */
export function internationalNumber(typed: string): string {
  const text = typed
    .trim()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^00 ?(?=[1-9])/, '+')
    .replace(/^(\+49) ?\(0\) ?/, '$1 ');
  if (!/^[+(]?[\d ()/.-]+$/.test(text) || !/^(\+|\(?0)/.test(text)) return typed;
  const national = /^\+49(?! ?0)/.test(text) ? `0${text.slice(3).trim()}` : text;
  return national.startsWith('+') ? spaced(national) : `+49 ${german(national)}`;
}

/** Area code and number apart; groups of the number joined, an extension kept. */
function german(national: string): string {
  const [, area, rest] = /^\((0[\d ]+)\)(.*)$/.exec(national) ??
    /^(0\d*)(?:[ /.-]+)(.*)$/.exec(national) ?? [null, national, ''];
  const number = rest
    .replace(/[ ().]/g, '')
    .replace(/\//g, '-')
    .replace(/^-+|-+$/g, '');
  return [area.replace(/\D/g, '').slice(1), number].filter(Boolean).join(' ');
}

const spaced = (number: string): string => number.replace(/[().]/g, ' ').replace(/ +/g, ' ').trim();
