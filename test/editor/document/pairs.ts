/** What must hold for any two changes that two people make to one document. */
import { expect } from '@open-wc/testing';
import { valueAt, type DataDocument, type Path } from '../../../src/editor/document/document.js';
import { isEqual } from '../../../src/editor/document/equal.js';
import type { Json } from '../../../src/editor/document/json.js';
import { merge, type Conflict } from '../../../src/editor/document/merge.js';
import { resolve } from '../../../src/editor/document/resolve.js';
import { after, apply, normal, ofOneList, overlap, type Change } from './changes.js';

const normalized = ({ data, translations }: DataDocument): Json => normal({ data, translations });
const areAlike = (a: DataDocument, b: DataDocument): boolean =>
  isEqual(a as unknown as Json, b as unknown as Json) || isEqual(normalized(a), normalized(b));
const mirrored = (conflicts: readonly Conflict[]): Json =>
  conflicts
    .map(({ path, mine, theirs, days }) =>
      JSON.stringify([path.filter((key) => typeof key === 'string'), theirs, mine, days]),
    )
    .sort();
const sorted = (conflicts: readonly Conflict[]): Json =>
  conflicts
    .map(({ path, mine, theirs, days }) =>
      JSON.stringify([path.filter((key) => typeof key === 'string'), mine, theirs, days]),
    )
    .sort();

/** Hours are merged by day, exceptions and translations as a whole where their parts belong together. */
const isOfOneUnit = (a: Change, b: Change): boolean =>
  [['hours'], ['telephoneHours'], ['special'], ['geo'], ['en']].some(([name]) => {
    const at = a.path.indexOf(name!);
    return at > 0 && a.path.slice(0, at + 1).every((key, i) => key === b.path[i]);
  });

/** A day of the week is one, however its times are written. */
const areDays = (a: Change, b: Change): boolean => [a, b].every(({ path }) => path.includes('regular'));
const isId = ({ path }: Change): boolean => path.at(-1) === 'id';
/** Of two changes of one list the order is nobody's. */
const inAnyOrder = (document: DataDocument, list: Path): DataDocument => {
  const copy = structuredClone(document);
  (valueAt(copy, list) as Json[] | undefined)?.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return copy;
};

/** That a merge of two single changes loses neither, whoever saves first. */
export function checkPair(base: DataDocument, a: Change, b: Change): void {
  const [mine, theirs] = [apply(base, a), apply(base, b)];
  const merged = merge(base, mine, theirs);
  const other = merge(base, theirs, mine);
  const about = `${a.name} · ${b.name}`;
  if (merged.conflicts.length) {
    expect(overlap(a, b) || isOfOneUnit(a, b), `${about}: no conflict`).to.be.true;
    expect(mirrored(other.conflicts), about).to.deep.equal(sorted(merged.conflicts));
    // What both called anew has no name by which the changes could be told again.
    if (isId(a) && isId(b)) return;
    for (const [choice, side] of [
      ['mine', mine],
      ['theirs', theirs],
    ] as const) {
      const decided = resolve(
        merged,
        merged.conflicts.map(() => choice),
      );
      const again = merge(base, side, decided);
      expect(again.conflicts, about).to.deep.equal([]);
      expect(areAlike(again.document, decided), `${about}: ${choice}`).to.be.true;
    }
    return;
  }
  expect(other.conflicts, about).to.deep.equal([]);
  expect(areAlike(other.document, merged.document), `${about}: order`).to.be.true;
  if (overlap(a, b) || areDays(a, b) || isId(a) || isId(b)) return;
  const list = a.path.slice(0, -1);
  const [found, meant] = [merged.document, apply(mine, after(b, a, base))].map((document) =>
    ofOneList(a, b) ? inAnyOrder(document, list) : document,
  );
  expect(areAlike(found!, meant!), `${about}: both`).to.be.true;
}
