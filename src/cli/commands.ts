import type { Command } from './command.js';

/** The only list of commands: what follows `rmi` → what does it. Only the one that is asked for is loaded. */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  validate: () => import('./commands/validate.js'),
  translations: () => import('./commands/translations.js'),
  export: () => import('./commands/export.js'),
  render: () => import('./commands/render.js'),
  frames: () => import('./commands/frames.js'),
  init: () => import('./commands/init.js'),
  import: () => import('./commands/import.js'),
  doctor: () => import('./commands/doctor.js'),
};
