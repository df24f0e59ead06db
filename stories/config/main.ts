import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../../data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library's own build settings are not for a site.
  viteFinal: (config) => ({
    ...config,
    publicDir: false,
    build: { ...config.build, lib: false, rolldownOptions: {} },
  }),
} satisfies StorybookConfig;
