import type { Task } from './schema.js';

/** What a task is called, whether it says more or not. */
export const nameOfTask = (task: Task): string => (typeof task === 'string' ? task : task.name);
