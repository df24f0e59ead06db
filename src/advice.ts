/** What the author of a page is told about its tags and attributes. Loaded only when there is something to tell. */
import { warnOnce } from './base/log.js';

/** Attributes of any element that are no property of the same name. */
const COMMON = /^(accesskey|contenteditable|exportparts|is|item\w+|tabindex|xml.*)$/;

/** A tag or a `data-rmi` that is none of ours. */
export function noWidget(tag: string, tags: readonly string[]): void {
  const meant = nearestName(
    tag.slice(4),
    tags.map((name) => name.slice(4)),
  );
  warnOnce(
    `<${tag}>: no such widget; ${meant ? `did you mean <rmi-${meant}>? There` : 'there'} are ${tags.join(', ')}`,
  );
}

/** A widget whose script did not come. */
export function notLoaded(tag: string, error: Error): void {
  warnOnce(`<${tag}>: could not be loaded: ${error.message}`);
}

/**
 * Attributes a widget does not have. On a tag of ours only what looks like a slip is told: frameworks put their own there.
 *
 * @param prefix what stands before the names on a `<div>`; empty on a tag
 */
export function noAttributes(tag: string, names: readonly string[], known: readonly string[], prefix: string): void {
  const ours = known.filter((name) => name !== 'state');
  for (const name of names) {
    const meant = nearestName(name.slice(prefix.length), ours);
    if (!prefix && (!meant || COMMON.test(name))) continue;
    const there = ours.map((attribute) => prefix + attribute).join(', ');
    warnOnce(
      `<${tag}>: no attribute "${name}"; ${meant ? `did you mean "${prefix}${meant}"? There` : 'there'} are ${there}`,
    );
  }
}

/** The name that takes the fewest changes; none where most letters would have to change. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const name of names) {
    const changes = distance(given.toLowerCase(), name);
    if (changes >= fewest || changes > Math.max(given.length, name.length) / 2) continue;
    nearest = name;
    fewest = changes;
  }
  return nearest;
}

/** How many letters are to be added, left out or changed (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length]!;
}
