/** The content of a widget's shadow root as HTML text, from the very classes that run in the browser. */
import { holidayNames } from '../../base/holiday-names.js';
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { WidgetClass } from '../../base/define.js';
import { Missing, type WidgetState } from '../../base/state.js';
import { chooseLanguage } from '../../i18n/choice.js';
import { inLocale, loadLocale } from '../../i18n/locales.js';
import { loadTexts } from '../../i18n/more/texts.js';
import type { Language } from '../../i18n/locale.js';
import { lazyMore } from '../../lazy-more.js';
import { inWords } from '../../model/in-words.js';
import type { RmiData } from '../../model/schema.js';
import type { Translations } from '../../source/overlay.js';
import { picture } from './picture.js';

/** What a widget is rendered from. */
export interface Scene {
  readonly data: RmiData;
  /** Texts of `data` in the language; without them they stay as they are. */
  readonly translations?: Translations | undefined;
  readonly language: Language;
  /** Attributes of the tag, like `contact`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The day whose week and announcements are shown. It only tells the season: "open now" is never rendered. */
  readonly at: Date;
}

/** Thrown where there is nothing to show: the file has no such entry; the message says what it has instead. */
export class NothingToRender extends Error {
  override readonly name = 'NothingToRender';
}

/** What of a widget only its subclasses see. */
interface Inside {
  data: RmiData;
  translations: Translations | undefined;
  readonly state: WidgetState;
  select(data: RmiData): unknown;
  now(): Date | null;
  roughly(): Date;
  shouldUpdate(changed: ReadonlyMap<PropertyKey, unknown>): boolean;
  getRootNode(): unknown;
}

/**
 * Renders one widget and those inside it.
 *
 * @throws NothingToRender
 */
export async function renderShadow(Widget: WidgetClass, scene: Scene): Promise<string> {
  const { locale } = scene.language;
  await Promise.all([loadLocale(locale), holidayNames.load(), lazyMore.load(), loadTexts(locale)]);
  // Asked for by widgets that look who is around them.
  globalThis.ShadowRoot ??= class {} as typeof ShadowRoot;
  Widget.define();
  const content = render(Widget.tag, scene);
  if (content instanceof Missing) throw new NothingToRender(await inWords(content.fact, content.message));
  return picture(content);
}

function render(tag: string, { data, translations, language, attributes = {}, at }: Scene): string | Missing {
  let outermost: unknown;
  let isUntranslated = false;

  /** Stands in for what a browser does between a tag and its first rendering. */
  class WidgetRenderer extends LitElementRenderer {
    override connectedCallback(): void {
      const widget = this.element as unknown as Inside;
      outermost ??= widget;
      const surroundings = widget === outermost ? {} : Object.assign(new ShadowRoot(), { host: outermost as Element });
      Object.assign(widget, {
        now: () => null,
        roughly: () => at,
        // Only asked by a widget with a text that has no translation.
        getRootNode: () => {
          isUntranslated = true;
          return surroundings;
        },
      });
      const missing = widget === outermost && widget.select(data);
      if (missing instanceof Missing) throw new NothingToRender(missing.fact);
      widget.shouldUpdate(new Map());
      super.connectedCallback();
      if (widget.state !== 'ready')
        throw new Error(`<${this.tagName}> is ${widget.state}; expected it to be ready with the data it was given`);
    }

    override renderAttributes(): string[] {
      return (super.renderAttributes() as string[]).filter((attribute) => !attribute.startsWith(' state='));
    }
  }

  const renderer = new WidgetRenderer(tag);
  Object.assign(renderer.element as unknown as Inside, { data, translations });
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  const part = (renderer.element as unknown as Inside).select(data);
  if (part instanceof Missing) return part;
  // One choice for the whole rendering: nobody has to ask a page that is not there.
  chooseLanguage(language.tag);
  try {
    return inLocale(
      () => language.locale,
      () => content(),
    );
  } finally {
    chooseLanguage(undefined);
  }

  function content(): string {
    renderer.connectedCallback();
    const info: RenderInfo = {
      elementRenderers: [WidgetRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    };
    const once = (): string => collectResultSync(renderer.renderShadow(info) ?? []);
    const first = once();
    // The outermost widget says that a text of one inside it has no translation; by then it has been rendered.
    return isUntranslated ? once() : first;
  }
}
