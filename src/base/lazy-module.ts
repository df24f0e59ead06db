import { isServer, type ReactiveElement } from 'lit';

/** A module that few readers need: loaded when the first widget does, which is rendered again once it is here. */
export class LazyModule<Module> {
  #module: Module | undefined;

  constructor(readonly importModule: () => Promise<Module>) {}

  /** Brings the module ahead of need. */
  readonly load = async (): Promise<void> => {
    this.#module = await this.importModule();
  };

  /** The module, or undefined until it is here; where it does not come, the widget does without. */
  for(widget: ReactiveElement): Module | undefined {
    // A server renders once: what is to be there it loads ahead.
    if (!this.#module && !isServer)
      this.load().then(
        () => widget.requestUpdate(),
        () => undefined,
      );
    return this.#module;
  }
}
