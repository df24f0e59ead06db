/** What the builder says about something: a sentence for each language to write. */
export interface Sentences {
  width(pixels: number): string;
  ratio(ratio: number): string;
  tooLittle(least: number): string;
  unknown(parts: string): string;
  noManifest(why: string): string;
  noData(why: string): string;
  noHashBecause(why: string): string;
  widgetSays(message: string): string;
}
