/** A text cut into its vCards, each read by ical.js: a broken one never takes another down. */
import ICAL from 'ical.js';
import type { Report } from '../imported.js';

export interface CardProperty {
  readonly line: number;
  /** As it stands there, in one line. */
  readonly text: string;
  readonly property: ICAL.Property;
}

export interface Card {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly properties: readonly CardProperty[];
}

interface ContentLine {
  readonly line: number;
  readonly text: string;
}

export function cardsIn(text: string, reportAt: (line: number) => Report): readonly Card[] {
  const cards: Card[] = [];
  let card: ContentLine[] | undefined;
  for (const contentLine of unfolded(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(contentLine.text)) card = [];
    card?.push(contentLine);
    if (card && /^END:VCARD\s*$/i.test(contentLine.text)) {
      const read = cardFrom(card, reportAt);
      if (read) cards.push(read);
      card = undefined;
    }
  }
  if (card) reportAt(card[0]!.line)('cut-off', 'a line END:VCARD', card.at(-1)!.text);
  return cards;
}

/** Lines that begin with white space go on with the one before. */
function unfolded(text: string): readonly ContentLine[] {
  const lines: { line: number; text: string }[] = [];
  text.split(/\r\n|\r|\n/).forEach((content, i) => {
    if (/^[ \t]/.test(content) && lines.length) lines.at(-1)!.text += content.slice(1);
    else if (content.trim()) lines.push({ line: i + 1, text: content });
  });
  return lines;
}

function cardFrom(lines: readonly ContentLine[], reportAt: (line: number) => Report): Card | undefined {
  const { line } = lines[0]!;
  const version = lines.map(({ text }) => /^VERSION:\s*(\S+)/i.exec(text)?.[1]).find(Boolean);
  if (version !== '3.0' && version !== '4.0') {
    reportAt(line)('version', 'VERSION:3.0 or VERSION:4.0', version ?? 'none');
    return undefined;
  }
  const sound = lines.filter((content) => {
    const isSound = component([lines[0]!, content, lines.at(-1)!]) !== undefined || /^(BEGIN|END):/i.test(content.text);
    if (!isSound) reportAt(content.line)('value', 'a line like FN:Erika Mustermann', content.text);
    return isSound;
  });
  const properties = component(sound)?.getAllProperties() ?? [];
  return { line, properties: properties.map((property, i) => ({ property, ...sound[i + 1]! })) };
}

function component(lines: readonly ContentLine[]): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(lines.map(({ text }) => text).join('\r\n')) as unknown[]);
  } catch {
    return undefined;
  }
}
