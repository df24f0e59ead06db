import { dataPath, type Path } from '../document/document.js';
import { hrefOf } from '../app/routes.js';

/** Goes to an entry, and there to one of its fields. */
export function goTo(path: Path, key?: string): void {
  location.hash = hrefOf(path, key && dataPath([...path, key]));
}
