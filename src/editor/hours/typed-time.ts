/** Times of day as people type them. */

/**
 * `830`, `8.30`, `8:30` and `8 Uhr 30` as `"08:30"`, `8`, `8 Uhr` and `8 am` as `"08:00"`; undefined for what is no time
 * of day. 24 o'clock is midnight.
 */
export function parseTime(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const [, digits = '', after = ''] = /^(\d{3,4})\s*(uhr|h|am|pm)?$/.exec(text) ?? [];
  if (digits) return time(digits.slice(0, -2), digits.slice(-2), after);
  const [, hours, minutes = '0', suffix = ''] =
    /^(\d{1,2})(?:\s*(?:[:.,h]|uhr)\s*(\d{2})?)?\s*(uhr|h|am|pm)?$/.exec(text) ?? [];
  return hours === undefined ? undefined : time(hours, minutes, suffix);
}

function time(hours: string, minutes: string, suffix: string): string | undefined {
  const isHalf = suffix === 'am' || suffix === 'pm';
  if (isHalf && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = isHalf ? (Number(hours) % 12) + (suffix === 'pm' ? 12 : 0) : Number(hours);
  if (hour > 24 || Number(minutes) > 59 || (hour === 24 && Number(minutes) > 0)) return undefined;
  return `${String(hour % 24).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
