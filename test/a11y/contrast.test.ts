import { expect } from '@open-wc/testing';
import { styles } from '../../src/base/styles.js';
import { RmiOpenStatus } from '../../src/elements/open-status/open-status.js';
import { clearStage, showStory, storyOf, SCHEMES, THEMES, type Scheme, type Theme } from '../stories/stage.js';

/** Contrast WCAG 2.2 asks for: text (1.4.3), and what a control or its focus is known by (1.4.11). */
const TEXT = 4.5;
const CONTROL = 3;

/** What each colour is used for, and on what: the ground of the widget, or that of a button on it. */
const USES: Readonly<
  Record<string, { readonly least: number; readonly on: readonly ('ground' | 'button' | 'field')[] }>
> = {
  // Links, buttons, the focus ring, the bar of today.
  accent: { least: TEXT, on: ['ground', 'button'] },
  muted: { least: TEXT, on: ['ground'] },
  open: { least: TEXT, on: ['ground'] },
  closed: { least: TEXT, on: ['ground'] },
  appointment: { least: TEXT, on: ['ground'] },
  control: { least: CONTROL, on: ['ground', 'field'] },
};
/** Hairlines and the ground of buttons tell nothing that text does not; space and corners are no colours. */
const DECORATION = ['line', 'soft', 'space', 'radius'];

/** Pages as cities have them: text on ground. */
const PAGES: Readonly<Record<Scheme, readonly (readonly [text: string, ground: string])[]>> = {
  light: [
    ['CanvasText', 'Canvas'],
    ['#000', '#fff'],
    ['#333', '#fff'],
    ['#212529', '#f8f9fa'],
    ['#2b1c26', '#fdf8fb'],
  ],
  dark: [
    ['CanvasText', 'Canvas'],
    ['#fff', '#000'],
    ['#e8e8e8', '#121212'],
    ['#dee2e6', '#212529'],
  ],
};

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const paper = canvas.getContext('2d', { willReadFrequently: true })!;

/** The colour a reader sees where layers lie on each other, as red, green, blue. */
function seen(...layers: readonly string[]): readonly number[] {
  paper.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    paper.fillStyle = layer;
    paper.fillRect(0, 0, 1, 1);
  }
  return [...paper.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2, glossary). */
function luminance(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio, 1 to 21. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Asks the browser what a colour of a widget comes to. */
function colourOf(probe: HTMLElement, value: string): string {
  probe.style.color = value;
  return getComputedStyle(probe).color;
}

async function failures(theme: Theme | undefined, scheme: Scheme, [text, page]: readonly [string, string]) {
  const root = await showStory(storyOf('Open status/Open'), { theme, scheme });
  document.documentElement.style.background = page;
  document.documentElement.style.color = text;
  const widget = root.querySelector<RmiOpenStatus>('rmi-open-status')!;
  const probe = document.createElement('i');
  widget.shadowRoot!.querySelector('.root')!.append(probe);
  const base = colourOf(probe, '');
  const grounds = [
    getComputedStyle(document.documentElement).backgroundColor,
    getComputedStyle(widget).backgroundColor,
  ];
  const backs = {
    ground: seen(...grounds),
    button: seen(...grounds, colourOf(probe, 'var(--_soft)')),
    field: seen(colourOf(probe, 'Field')),
  };
  const pairs = [
    ['text', TEXT, base, 'ground'] as const,
    ...Object.entries(USES).flatMap(([name, { least, on }]) =>
      on.map((back) => [name, least, colourOf(probe, `var(--_${name})`), back] as const),
    ),
  ];
  return pairs.flatMap(([name, least, colour, back]) => {
    const layers =
      back === 'field' ? [colourOf(probe, 'Field')]
      : back === 'button' ? [...grounds, colourOf(probe, 'var(--_soft)')]
      : grounds;
    const ratio = contrast(seen(...layers, colour), backs[back]);
    return ratio < least ? [`${name} on ${back}: ${ratio.toFixed(2)} instead of ${least}`] : [];
  });
}

describe('the colours of widgets', () => {
  afterEach(clearStage);

  it('have each a use that says what contrast it needs', () => {
    const tokens = new Set([...styles.cssText.matchAll(/^\s*--_([a-z]+):/gm)].map(([, name]) => name!));
    expect(tokens).not.to.be.empty;
    expect([...tokens].filter((name) => !DECORATION.includes(name)).sort()).to.deep.equal(Object.keys(USES).sort());
  });

  for (const theme of THEMES)
    for (const scheme of SCHEMES)
      for (const page of theme ? PAGES[scheme].slice(0, 1) : PAGES[scheme])
        it(`can be told from their ground: theme ${theme ?? 'neutral'}, ${scheme}, ${page.join(' on ')}`, async () => {
          expect(await failures(theme, scheme, page)).to.deep.equal([]);
        });

  it('are computed as WCAG does', () => {
    expect(contrast(seen('#fff'), seen('#000'))).to.equal(21);
    expect(contrast(seen('#fff'), seen('#767676'))).to.be.closeTo(4.54, 0.01);
    expect(contrast(seen('#fff', 'rgb(0 0 0 / 50%)'), seen('#808080'))).to.be.closeTo(1, 0.05);
  });
});
