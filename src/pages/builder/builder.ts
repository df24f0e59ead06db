/** The embed builder: keeps form, preview, snippets and address in step with what is chosen. */
import { render } from 'lit';
import { makeAbsolute, write } from './address.js';
import { byId } from './by-id.js';
import { COLOUR_NAMES, WIDTH, type Choice, type Colours, type Theme } from './choice.js';
import { contrastRows } from './colours.js';
import { channelsOf } from './contrast.js';
import { loadData } from './data.js';
import { attributesIn, fieldsFor, optionsOf } from './form.js';
import type { Host } from './hosts.js';
import { Install } from './install.js';
import type { Entry, Widget } from './manifest.js';
import { linesOf } from './markup.js';
import type { Notices } from './notices.js';
import { Preview } from './preview.js';
import type { Site } from './site.js';
import { tabs } from './tabs.js';
import { sentences, text, type UiLanguage } from './texts.js';
import { translatePage } from './translate.js';

export class Builder {
  readonly #widgets: readonly Widget[];
  readonly #notices: Notices;
  readonly #preview: Preview;
  readonly #install: Install;
  readonly #showTab: (host: string) => void;
  readonly #form = byId('choices', HTMLFormElement);
  readonly #widget = byId('widget', HTMLSelectElement);
  readonly #width = byId('width', HTMLInputElement);
  readonly #dark = byId('dark', HTMLInputElement);
  readonly #rtl = byId('rtl', HTMLInputElement);
  readonly #fixed = byId('fixed', HTMLInputElement);
  readonly #uiButtons = document.querySelectorAll<HTMLButtonElement>('.ui button');
  #choice: Choice;
  #site: Site;
  #languages: readonly Entry[] = [];

  /** @param frame of the preview, loaded */
  constructor(
    widgets: readonly Widget[],
    choice: Choice,
    site: Site,
    { notices, frame }: { readonly notices: Notices; readonly frame: HTMLIFrameElement },
  ) {
    this.#widgets = widgets;
    this.#choice = { ...choice, attributes: makeAbsolute(choice.attributes, site.base) };
    this.#site = site;
    this.#notices = notices;
    this.#install = new Install(notices);
    this.#preview = new Preview(frame, {
      onMessage: (message) => this.#say(message),
      onHeight: (height) => {
        this.#site = { ...this.#site, height };
        void this.#install.show(this.#choice, this.#site);
      },
    });
    this.#showTab = tabs(byId('hosts', HTMLElement), byId('panel', HTMLElement), (host) =>
      this.#choose({ host: host as Host }),
    );
  }

  async start(): Promise<void> {
    this.#listen();
    this.#renderAll();
    this.#languages = await this.#preview.languages();
    this.#renderForm();
  }

  #listen(): void {
    this.#widget.addEventListener('change', () => this.#chooseWidget(this.#widget.value));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', ({ target }) => this.#readForm(target as HTMLInputElement));
    this.#form.addEventListener('change', ({ target }) => {
      // An address is worth asking for once it is complete.
      if ((target as HTMLInputElement).name === 'src') void this.#chooseData();
    });
    this.#width.addEventListener('input', () => this.#choose({ width: Number(this.#width.value) }));
    this.#dark.addEventListener('change', () => this.#choose({ scheme: this.#dark.checked ? 'dark' : 'light' }));
    this.#rtl.addEventListener('change', () => this.#choose({ direction: this.#rtl.checked ? 'rtl' : 'ltr' }));
    this.#fixed.addEventListener('change', () => this.#choose({ fixed: this.#fixed.checked }));
    for (const button of this.#uiButtons)
      button.addEventListener('click', () => {
        this.#choice = { ...this.#choice, ui: button.value as UiLanguage };
        this.#renderAll();
      });
  }

  #choose(part: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...part };
    this.#update();
  }

  #chooseWidget(widget: string): void {
    const known = this.#widgetNamed(widget).attributes.map(({ name }) => name);
    // What both widgets know is kept.
    const kept = Object.entries(this.#choice.attributes).filter(([name]) => known.includes(name));
    this.#choice = { ...this.#choice, widget, attributes: Object.fromEntries(kept) };
    this.#renderForm();
    this.#update();
  }

  #readForm(changed: HTMLInputElement): void {
    if (changed.id === this.#widget.id) return;
    const fields = new FormData(this.#form);
    this.#choice = {
      ...this.#choice,
      attributes: attributesIn(fields, this.#widgetNamed(this.#choice.widget).attributes),
      theme: fields.get('theme') as Theme,
      colours: Object.fromEntries(COLOUR_NAMES.map((name) => [name, fields.get(name)])) as Colours,
    };
    // The address of a data file is not complete yet.
    if (changed.name !== 'src') this.#update();
  }

  async #chooseData(): Promise<void> {
    const { base } = this.#site;
    const attributes = makeAbsolute(this.#choice.attributes, base);
    this.#choice = { ...this.#choice, attributes };
    const data = await loadData(attributes['src'], base, this.#notices);
    this.#site = { ...this.#site, data };
    this.#renderForm();
    this.#update();
  }

  #widgetNamed(wanted: string): Widget {
    return this.#widgets.find(({ name }) => name === wanted)!;
  }

  /** Everything, in the language chosen. */
  #renderAll(): void {
    const { ui } = this.#choice;
    translatePage(ui);
    for (const button of this.#uiButtons) button.ariaPressed = String(button.value === ui);
    this.#notices.render();
    this.#renderForm();
    this.#update();
  }

  #renderForm(): void {
    const { widget, attributes, theme, colours, ...choice } = this.#choice;
    const entries = this.#widgets.map(({ name, tag }) => ({ id: name, label: text(`widget.${name}`, tag) }));
    entries.sort((a, b) => a.label.localeCompare(b.label, choice.ui));
    render(optionsOf(entries, widget), this.#widget);
    const choices = { data: this.#site.data, languages: this.#languages };
    render(fieldsFor(this.#widgetNamed(widget).attributes, attributes, choices), byId('attributes', HTMLElement));
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name=theme]'))
      radio.checked = radio.value === theme;
    for (const name of COLOUR_NAMES)
      this.#form.querySelector<HTMLInputElement>(`input[type=color][name=${name}]`)!.value = colours[name];
    Object.assign(this.#width, { min: WIDTH.least, max: WIDTH.most, value: choice.width });
    this.#dark.checked = choice.scheme === 'dark';
    this.#rtl.checked = choice.direction === 'rtl';
    this.#fixed.checked = choice.fixed;
  }

  /** What follows from the choice. */
  #update(): void {
    const choice = this.#choice;
    const { name, summary } = this.#widgetNamed(choice.widget);
    byId('summary', HTMLElement).textContent = text(`summary.${name}`, summary);
    byId('colours', HTMLElement).hidden = choice.theme !== 'own';
    byId('pixels', HTMLOutputElement).value =
      choice.width === WIDTH.most ? text('width.all') : sentences().width(choice.width);
    this.#preview.show(choice, linesOf(choice, this.#site));
    this.#measure();
    this.#showTab(choice.host);
    history.replaceState(null, '', `?${write(choice)}`);
    void this.#install.show(choice, this.#site);
  }

  /** What the widget in the preview has to say to its author. */
  #say(message: string | null): void {
    const place = byId('message', HTMLElement);
    place.hidden = message === null;
    place.textContent = message === null ? '' : sentences().widgetSays(message);
    this.#measure();
  }

  /** Whether the chosen colours, and those that widgets mix from them, can be read. */
  #measure(): void {
    if (this.#choice.theme !== 'own') return;
    const { surface, text: words, accent } = this.#choice.colours;
    const chosen = { text: channelsOf(words), accent: channelsOf(accent) };
    const rows = contrastRows({ ...chosen, ...this.#preview.mixed(surface) }, channelsOf(surface));
    render(rows, byId('contrast', HTMLElement));
  }
}
