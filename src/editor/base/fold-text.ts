/** Text to look for and to look in: small letters without accents, "ß" as "ss", "ä" as "a". */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replace(/\s+/g, ' ').trim();
