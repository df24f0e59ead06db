import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../dist/custom-elements.json';
import { clock } from '../../src/base/clock.js';
import { registry } from '../../src/registry.js';

setCustomElementsManifest(manifest);
for (const load of Object.values(registry)) void load().then((Widget) => Widget.define());

const choice = (title: string, ...items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, items, dynamicTitle: true },
});

export default {
  tags: ['autodocs'],
  globalTypes: {
    language: choice('Language', { value: 'de', title: 'Deutsch' }, { value: 'en', title: 'English' }),
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
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'Widgets', 'Themes', 'Docs'] } },
  },
  decorators: [
    (story, { globals, parameters }) => {
      // A scene that is about a moment stops the page's clock at it.
      clock.freeze((parameters['at'] as Date | undefined) ?? null);
      const { language, theme, direction, width } = globals as Record<string, string>;
      document.documentElement.lang = language!;
      document.documentElement.dir = direction!;
      document.documentElement.style.colorScheme = theme!;
      document.body.style.cssText = `background: Canvas; color: CanvasText; font-family: system-ui, sans-serif`;
      return html`<div .style=${`max-inline-size: ${width}`}>${story()}</div>`;
    },
  ],
} satisfies Preview;
