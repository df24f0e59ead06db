/** What somebody does, from the services they offer. */
import type { Task } from '../../model/schema.js';
import { known, type Report } from '../imported.js';
import { urlFrom } from '../values.js';
import { textOf, type Thing, type Things } from './nodes.js';

/** Undefined where nothing is offered. */
export function tasksFrom(thing: Thing, things: Things, report: Report): readonly Task[] | undefined {
  const services = things.of(thing, 'makesOffer').flatMap((offer) => things.of(offer, 'itemOffered'));
  const tasks = services.flatMap((service): Task[] => {
    const name = textOf(service, 'name');
    if (!name) return [];
    const more = known({ description: textOf(service, 'description'), url: urlFrom(textOf(service, 'url'), report) });
    return [Object.keys(more).length ? { name, ...more } : name];
  });
  return tasks.length ? tasks : undefined;
}
