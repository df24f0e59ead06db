/** Waits for a rest before it does something, as while somebody types. */

export interface Debounced {
  /** Does it once nobody has asked for a while. */
  (): void;
  /** Does it at once. */
  readonly now: () => void;
  readonly cancel: () => void;
}

export function debounced(milliseconds: number, action: () => void): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const now = (): void => {
    cancel();
    action();
  };
  return Object.assign(
    () => {
      cancel();
      timer = setTimeout(action, milliseconds);
    },
    { now, cancel },
  );
}
