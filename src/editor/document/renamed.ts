/** Entries whose id one of two people changed, so that what the other did to them is not taken for another entry's. */
import { create } from 'mutative';
import type { DataDocument } from './document.js';
import { idsOf, renameId, renameReferences, type EntryList } from './identity.js';
import { isJsonList, isJsonObject, type Json } from './json.js';
import { matchToBase } from './matching.js';

const LISTS: readonly EntryList[] = ['contacts', 'locations', 'offices'];

/** The three documents with the ids that either of the two has given; what both renamed differently stays as it is. */
export function alignIds(
  base: DataDocument,
  mine: DataDocument,
  theirs: DataDocument,
): [base: DataDocument, mine: DataDocument, theirs: DataDocument] {
  const result: [DataDocument, DataDocument, DataDocument] = [base, mine, theirs];
  for (const list of LISTS) {
    const [byMe, byThem] = [renamesIn(list, base, mine), renamesIn(list, base, theirs)];
    for (const [from, to] of byMe) if ((byThem.get(from) ?? to) === to) rename(result, list, from, to);
    for (const [from, to] of byThem) if (!byMe.has(from)) rename(result, list, from, to);
  }
  return result;
}

function rename(documents: DataDocument[], list: EntryList, from: string, to: string): void {
  const isInTheWay = (document: DataDocument): boolean => [from, to].every((id) => idsOf(document, list).includes(id));
  if (documents.some(isInTheWay)) return;
  documents.forEach((document, i) => {
    documents[i] = create(document, (draft) => {
      renameId(draft, list, from, to);
      renameReferences(draft, list, from, to);
    });
  });
}

/** Old id → new id. */
function renamesIn(list: EntryList, base: DataDocument, side: DataDocument): ReadonlyMap<string, string> {
  const [before, after] = [entriesOf(base, list), entriesOf(side, list)];
  const renames = new Map<string, string>();
  matchToBase(before, after, false).forEach((of, i) => {
    const [from, to] = [of === undefined ? undefined : idOf(before[of]), idOf(after[i])];
    if (from !== undefined && to !== undefined && from !== to) renames.set(from, to);
  });
  return renames;
}

const entriesOf = ({ data }: DataDocument, list: EntryList): readonly Json[] => {
  const entries = data[list];
  return isJsonList(entries) ? entries : [];
};

const idOf = (entry: Json | undefined): string | undefined => {
  const id = isJsonObject(entry) ? entry['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
};
