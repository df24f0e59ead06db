import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A story of another file would be listed as "ClosesSoon"; one without a name is listed as "Closes Soon".
  experimental_indexers: (indexers = []) =>
    indexers.map(({ test, createIndex }) => ({
      test,
      createIndex: async (...file) =>
        (await createIndex(...file)).map(({ name, ...story }) =>
          name === undefined || name === story.exportName ? story : { ...story, name },
        ),
    })),
  staticDirs: [{ from: '../../data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library's own build settings are not for a site.
  viteFinal: (config) => ({
    ...config,
    publicDir: false,
    build: { ...config.build, lib: false, rolldownOptions: {} },
  }),
} satisfies StorybookConfig;
