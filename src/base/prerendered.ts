/** What a server put into a shadow root: it stays until the widget can speak for itself. */
export class Prerendered {
  #nodes: ChildNode[] = [];

  /** Takes over what stands in a shadow root before the widget renders into it. */
  take(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  /** In the same task as what takes its place, so that nothing moves. */
  remove(): void {
    for (const node of this.#nodes.splice(0)) node.remove();
  }
}
