/** Tells widgets that something around them changed which they read: a language, or the file of an `<rmi-data>`. */

/** Those who are told: the widgets that are on the page. */
const watchers = new Set<() => void>();
/** What failed may work now. */
const EVENTS = ['online', 'visibilitychange'];
let observer: MutationObserver | undefined;

/** How many widgets are on the page, those inside others too. */
export const connectedWidgets = (): number => watchers.size;

/** Calls back after each change of `lang`, and of `src` on `<rmi-data>`, in the trees an element lives in. */
export function watchSurroundings(element: Element, watcher: () => void): void {
  watchers.add(watcher);
  // Once for all widgets: the same listener counts only once.
  for (const event of EVENTS) addEventListener(event, notifySurroundings);
  observer ??= new MutationObserver((changes) => {
    const relevant = changes.some(
      ({ attributeName, target }) => attributeName === 'lang' || (target as Element).localName === 'rmi-data',
    );
    if (relevant) notifySurroundings();
  });
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined
  )
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'src'] });
}

export function unwatchSurroundings(watcher: () => void): void {
  watchers.delete(watcher);
  if (watchers.size) return;
  observer?.disconnect();
  observer = undefined;
  for (const event of EVENTS) removeEventListener(event, notifySurroundings);
}

/** Tells all widgets of the page to look around again. */
export function notifySurroundings(): void {
  for (const notify of [...watchers]) notify();
}
