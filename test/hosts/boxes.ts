/** Where everything in a widget stands, so that two pages can be compared. */

export interface Box {
  what: string;
  /** Pixels from the corner of the widget's root, and in size. */
  at: readonly [left: number, top: number, width: number, height: number];
}

/** The widget's own root, which no sheet of a host reaches. */
export const rootOf = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>('.root')!;

/** The boxes of all elements in a widget, those of widgets in it too. */
export function boxesOf(widget: Element): Box[] {
  const root = rootOf(widget);
  const { left, top } = root.getBoundingClientRect();
  return elementsIn(root).map((element) => {
    const box = element.getBoundingClientRect();
    const what = `${element.localName}${element.className ? `.${element.className}` : ''}`;
    // What is not shown stands nowhere.
    const isShown = box.width || box.height;
    return { what, at: isShown ? [box.left - left, box.top - top, box.width, box.height] : [0, 0, 0, 0] };
  });
}

/** What differs by more than a rounding. */
export function differences(expected: readonly Box[], found: readonly Box[]): string[] {
  if (expected.length !== found.length) return [`${expected.length} elements became ${found.length}`];
  return expected.flatMap(({ what, at }, i) => {
    const other = found[i]!.at;
    const isSame = at.every((value, side) => Math.abs(value - other[side]!) < 1);
    return isSame ? [] : [`${what}: ${show(at)} became ${show(other)}`];
  });
}

const show = (at: Box['at']): string => `[${at.map((value) => value.toFixed(1)).join(' ')}]`;

function elementsIn(root: Element): HTMLElement[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => [
    element as HTMLElement,
    ...(element.shadowRoot ? [...element.shadowRoot.querySelectorAll('.root')].flatMap(elementsIn) : []),
  ]);
}
