/**
 * What Lit needs of its module of this name in a browser that has style sheets to adopt, as all have that can show our
 * layouts. The build puts it in Lit's place: a third of the bytes.
 */

export class CSSResult {
  readonly _$cssResult$ = true;
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

type Style = CSSResult | CSSStyleSheet;

/** Without values in it: the build refuses a sheet that has some. */
export const css = ([sheet]: TemplateStringsArray): CSSResult => new CSSResult(sheet!);
export const unsafeCSS = (sheet: unknown): CSSResult => new CSSResult(String(sheet));
export const getCompatibleStyle = (style: Style): Style => style;
export const supportsAdoptingStyleSheets = true;

export const adoptStyles = (root: ShadowRoot, styles: readonly Style[]): void => {
  root.adoptedStyleSheets = styles.map((style) => ('styleSheet' in style ? style.styleSheet : style));
};
