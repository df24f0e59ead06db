// What a phone loads. The limits are those of every build.
import { kB, table } from './report.js';

/** @returns {Promise<{ markdown: string, broken: string[] }>} */
export async function bytes() {
  const { sizes } = await import('../../scripts/sizes.js');
  const rows = sizes.map(({ what, size, limit, goal }) => [what, kB(size), kB(limit), goal ? kB(goal) : '']);
  const broken = sizes.flatMap(({ what, size, limit, goal }) => {
    const most = Math.min(limit, goal ?? limit);
    return size > most ? [`${what}: ${kB(size)} kB, at most ${kB(most)}`] : [];
  });
  const markdown = `### Bytes

${table(['What a phone loads, brotli-compressed', 'kB', 'limit', 'budget'], rows)}`;
  return { markdown, broken };
}
