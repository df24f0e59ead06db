// Contrast of colours as WCAG 2.2 defines it.

/** Least ratio for text (success criterion 1.4.3). */
export const TEXT = 4.5;
/** Least ratio for what is not text, like the border of a field (success criterion 1.4.11). */
export const NON_TEXT = 3;

/**
 * Contrast ratio of two opaque colours, 1 to 21.
 *
 * @param {readonly number[]} one red, green and blue, 0 to 255
 * @param {readonly number[]} other
 */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1. */
function luminance(channels) {
  const [red, green, blue] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A ratio cut, not rounded, to one decimal: 4.49 must not read as enough. */
export const cut = (ratio) => Math.floor(ratio * 10) / 10;

/** Whether a text is a colour as `<input type="color">` writes it. */
export const isColour = (text) => /^#[\da-f]{6}$/i.test(text);

/** `#0d6169` as red, green and blue, 0 to 255. */
export const channelsOf = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
