/** An element of the page that must be there. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new TypeError(`#${id}: expected ${type.name}, received ${element?.constructor.name ?? 'nothing'}`);
}
