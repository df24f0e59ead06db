/** What a person decided about conflicts, put into the merged document. */
import { create } from 'mutative';
import type { DataDocument, Path } from './document.js';
import type { JsonObject } from './json.js';
import type { Conflict, Merged } from './merge.js';
import { replaceDays } from './week.js';

/** Whose version is taken. */
export type Choice = 'mine' | 'theirs';

/**
 * The merged document as decided.
 *
 * @param choices one for each conflict, in their order; one without stays as it stands in the merged document
 */
export function resolve({ document, conflicts }: Merged, choices: readonly (Choice | undefined)[]): DataDocument {
  const decided = conflicts.flatMap((conflict, i) => {
    const choice = choices[i];
    return choice ? [{ ...conflict, choice }] : [];
  });
  return create(document, (draft) => {
    const lists = new Map<string, { readonly path: Path; order: readonly number[]; readonly removed: Set<number> }>();
    const listAt = (path: Path): { order: readonly number[]; readonly removed: Set<number> } => {
      const key = JSON.stringify(path);
      const list = lists.get(key) ?? { path, order: [...(at(draft, path) as unknown[]).keys()], removed: new Set() };
      lists.set(key, list);
      return list;
    };
    for (const conflict of decided) {
      const { path, choice, orders } = conflict;
      const place = path.at(-1);
      if (orders) listAt(path).order = orders[choice];
      else if (conflict.days)
        put(draft, path, replaceDays(at(draft, path) as JsonObject, conflict.days, chosen(conflict)));
      else if (conflict[choice] === undefined && typeof place === 'number')
        listAt(path.slice(0, -1)).removed.add(place);
      else put(draft, path, conflict[choice]);
    }
    // Places in a list shift when one is taken out, so the innermost lists come first.
    for (const { path, order, removed } of [...lists.values()].sort((a, b) => b.path.length - a.path.length)) {
      const list = at(draft, path) as unknown[];
      put(
        draft,
        path,
        order.filter((place) => !removed.has(place)).map((place) => list[place]),
      );
    }
  });
}

const chosen = (conflict: Conflict & { readonly choice: Choice }): JsonObject =>
  conflict[conflict.choice] as JsonObject;

type Node = Record<string | number, unknown>;

const at = (root: unknown, path: Path): unknown => path.reduce((value, key) => (value as Node)[key], root);

function put(root: unknown, path: Path, value: unknown): void {
  const holder = at(root, path.slice(0, -1)) as Node;
  if (value === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = value;
}
