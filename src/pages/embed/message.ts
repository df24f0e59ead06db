/** What frame and host tell each other by `postMessage`. */

/** A frame tells the page around it how high it is, in CSS pixels, and what it is called. */
export interface HeightMessage {
  readonly type: 'rmi-height';
  readonly height: number;
  readonly title: string;
}

/** A host that came late asks a frame to tell again. */
export const HEIGHT_QUESTION = { type: 'rmi-height?' } as const;

/** Anyone can send anything. */
export type Untrusted<Message> = { readonly [Key in keyof Message]?: unknown } | null | undefined;
