/** Every element in one file, for pages that cannot load a folder. */
import { registry } from './registry.js';

for (const load of Object.values(registry)) void load().then((Widget) => Widget.define());

export * from './index.js';
