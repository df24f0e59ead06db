/** How far the translations of a data file are. */
import type { Entry, LanguageEntries } from './entries.js';
import type { SourceText } from './texts.js';

/** What became of one text in one language. */
export type TextState = 'reviewed' | 'unreviewed' | 'stale' | 'missing';

/** One text in one language that is not as it should be. */
export interface TextStatus {
  readonly id: string;
  readonly state: TextState;
  /** What the data file says now. */
  readonly source: string;
  /** What it said when it was translated; only where that is another text. */
  readonly was?: string;
}

/** One language. */
export interface LanguageStatus<Overlay extends LanguageEntries = LanguageEntries> {
  readonly lang: string;
  readonly overlay: Overlay;
  /** How many texts there are. */
  readonly total: number;
  /** Every text and what became of it. */
  readonly texts: readonly TextStatus[];
  /** Ids of entries that translate nothing the data file says. */
  readonly unused: readonly string[];
  /** How many texts are in a state. */
  readonly count: (...states: TextState[]) => number;
}

/**
 * How one language stands. As in a page, an entry counts for every text that equals its `source`; so a text that only
 * moved to another place in a list keeps its translation.
 */
export function statusOf<Overlay extends LanguageEntries>(
  overlay: Overlay,
  sources: ReadonlyMap<string, SourceText>,
): LanguageStatus<Overlay> {
  const bySource = new Map<string, Entry>();
  for (const entry of overlay.entries.values()) if (entry.target.trim()) bySource.set(entry.source, entry);
  const texts = [...sources].map(([id, { text: source }]): TextStatus => {
    const own = overlay.entries.get(id);
    const entry = own?.source === source && own.target.trim() ? own : bySource.get(source);
    if (entry) return { id, source, state: entry.state };
    if (own && own.source !== source) return { id, source, state: 'stale', was: own.source };
    return { id, source, state: 'missing' };
  });
  const now = new Set([...sources.values()].map(({ text }) => text));
  const unused = [...overlay.entries].flatMap(([id, { source }]) => (sources.has(id) || now.has(source) ? [] : [id]));
  return {
    lang: overlay.lang,
    overlay,
    total: sources.size,
    texts,
    unused,
    count: (...states) => texts.filter(({ state }) => states.includes(state)).length,
  };
}
