import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import manifest from '../../dist/custom-elements.json';
import { LOCALES } from '../../src/i18n/codes.js';
import { registry } from '../../src/registry.js';
import { tables } from './docs.js';
import { stopClocks } from './moment.js';

setCustomElementsManifest(manifest);
stopClocks();
for (const load of Object.values(registry)) void load().then((Widget) => Widget.define());

const choice = (title: string, ...items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, items, dynamicTitle: true },
});

/** The name of a language in itself. */
const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

export default {
  tags: ['autodocs'],
  argTypesEnhancers: [tables],
  globalTypes: {
    language: choice('Language', ...LOCALES.map((value) => ({ value, title: nameOf(value) }))),
    theme: choice('Theme', { value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }),
    direction: choice('Direction', { value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }),
    width: choice(
      'Width',
      { value: '15rem', title: 'Sidebar, 240 px' },
      { value: '20rem', title: 'Phone, 320 px' },
      { value: '48rem', title: 'Tablet, 768 px' },
      { value: '100%', title: 'Full width' },
    ),
  },
  initialGlobals: { language: 'de', theme: 'light', direction: 'ltr', width: '100%' },
  parameters: {
    a11y: { test: 'error' },
    // Theme and width have a switch of ours in the toolbar.
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    docs: {
      toc: { headingSelector: 'h2, h3' },
      // What a page author pastes: without the stories' own file and the default.
      source: {
        excludeDecorators: true,
        transform: (code: string) => code.replace(/ (src="data\/rmi\.json"|heading-level="3")/g, ''),
      },
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Guide',
          [
            'Elements',
            'Theming',
            'Languages',
            'CMS editors',
            'Without script',
            'Hosting',
            'Saving on your server',
            'Command line',
            'For developers',
          ],
          'Widgets',
          'Editor',
          'Themes',
          'Measured',
          ['What a phone loads', 'Benchmarks', 'Old browsers', 'What it survives'],
        ],
      },
    },
  },
  decorators: [
    (story, { globals, parameters, viewMode }) => {
      const { language, theme, direction, width } = globals as Record<string, string>;
      const page = document.documentElement;
      page.style.setProperty('--story-scheme', theme!);
      if (viewMode === 'story') {
        page.lang = language!;
        page.dir = direction!;
        page.style.colorScheme = theme!;
      }
      return html`<div
        class="story"
        lang=${language!}
        dir=${direction!}
        data-moment=${ifDefined((parameters['at'] as Date | undefined)?.toISOString())}
        .style=${`max-inline-size: ${width}`}
      >
        ${story()}
      </div>`;
    },
  ],
} satisfies Preview;
