/** Contrast of colours as WCAG 2.2 defines it. */

/** Red, green and blue, 0 to 255. */
export type Channels = readonly number[];

/** Least ratio for text (success criterion 1.4.3). */
export const TEXT = 4.5;
/** Least ratio for what is not text, like the border of a field (success criterion 1.4.11). */
export const NON_TEXT = 3;

/** Contrast ratio of two opaque colours, 1 to 21. */
export function contrast(one: Channels, other: Channels): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** How much red, green and blue add to the brightness. */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** Relative luminance, 0 to 1. */
function luminance(channels: Channels): number {
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * linear(channels[at]!), 0);
}

/** A ratio cut, not rounded, to one decimal: 4.49 must not read as enough. */
export const cut = (ratio: number): number => Math.floor(ratio * 10) / 10;

/** Whether a text is a colour as `<input type="color">` writes it. */
export const isColour = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);

/** `#0d6169` as channels. */
export const channelsOf = (hex: string): Channels => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
