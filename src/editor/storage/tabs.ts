/** Tabs of one browser that have the same file open know of each other. */

type Message = 'opened' | 'here' | 'saved';

/** What another tab does with the same file. */
export class TabsChangeEvent extends Event {
  constructor(readonly other: 'open' | 'saved') {
    super('tabs-change');
  }
}

/** Fires `tabs-change` when another tab opens or saves the file. */
export class Tabs extends EventTarget {
  readonly #channel: BroadcastChannel | undefined;

  /** @param name the storage's */
  constructor(name: string) {
    super();
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`rmi-editor ${name}`);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#heard(data));
    this.#say('opened');
  }

  /** Tells the others that this tab has saved the file. */
  saved(): void {
    this.#say('saved');
  }

  close(): void {
    this.#channel?.close();
  }

  #heard(message: Message): void {
    // The one that came later wants to know who is there already.
    if (message === 'opened') this.#say('here');
    this.dispatchEvent(new TabsChangeEvent(message === 'saved' ? 'saved' : 'open'));
  }

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }
}
