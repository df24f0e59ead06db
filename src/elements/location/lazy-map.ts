import { LazyModule } from '../../base/lazy-module.js';

/** The map of a building: most files do not say where on the map it is. */
export const lazyMap = new LazyModule(() => import('./map.js'));
