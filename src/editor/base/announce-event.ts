/** Something happened that a clerk should hear of, wherever the eyes are. The app says it politely and shows it. */
export class AnnounceEvent extends Event {
  constructor(
    readonly message: string,
    /** Whether to offer to take it back. */
    readonly canUndo = false,
  ) {
    super('editor-announce', { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'editor-announce': AnnounceEvent;
  }
}
