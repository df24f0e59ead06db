// In the page of an old phone: what a reader sees there. Plain enough for the phone to run it.

/** Every element of a tree, those in shadow roots too. */
export function everyElement(tree = document) {
  return [...tree.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
  ]);
}

/** Whether there are widgets, and all of them show their data. */
export function areReady() {
  const widgets = everyElement().filter(({ localName }) => localName.startsWith('rmi-'));
  return widgets.length > 0 && widgets.every(({ state }) => state === 'ready');
}

/** Whether an element takes up room. */
const isShown = (element) => element.getClientRects().length > 0;

/** The words inside an element as a reader gets them, with one space between them. */
export const wordsIn = (element) =>
  [...(element.shadowRoot ?? element).childNodes]
    // What an author wrote into a widget shows where there is a slot for it, and only there.
    .flatMap((node) => (node instanceof HTMLSlotElement ? node.assignedNodes() : node))
    .map((node) => {
      if (node instanceof Text) return node.data;
      return node instanceof Element && getComputedStyle(node).display !== 'none' ? wordsIn(node) : '';
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const hasText = (element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

/** Texts that stand out too little from their ground (WCAG 2.2, 1.4.3). */
export const faintTexts = () =>
  everyElement(document.body)
    .filter((element) => isShown(element) && (hasText(element) || element.matches('input')))
    .map((element) => {
      const ground = groundOf(element);
      return [contrast(over(ground, getComputedStyle(element).color), ground), nameOf(element)];
    })
    .filter(([ratio]) => ratio < 4.5)
    .map(String);

/** How much each field stands out from what is around it, by its border or its own ground (WCAG 2.2, 1.4.11). */
export const fields = () =>
  everyElement()
    .filter((element) => element.matches('input'))
    .map((field) => {
      const ground = groundOf(outer(field));
      const { borderTopWidth, borderTopColor } = getComputedStyle(field);
      const border = parseFloat(borderTopWidth) ? over(groundOf(field), borderTopColor) : ground;
      return Math.max(contrast(border, ground), contrast(groundOf(field), ground));
    });

/** How much each line of the tables and cards stands out; 1 where there is none to be seen. */
export const lines = () =>
  everyElement()
    .filter((element) => element.matches('tr, dl > div') && isShown(element))
    .map((element) => {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
      const ground = groundOf(element);
      const isThere = parseFloat(borderTopWidth) && borderTopStyle === 'solid';
      return isThere ? contrast(over(ground, borderTopColor), ground) : 1;
    });

const nameOf = (element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
const outer = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

/** The colour behind the text of an element. */
function groundOf(element) {
  const { backgroundColor } = getComputedStyle(element);
  const around = outer(element);
  return over(around ? groundOf(around) : [255, 255, 255], backgroundColor);
}

/** What is seen where a colour, as the browser computed it, lies over another. */
function over(below, colour) {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return [red, green, blue].map((channel, i) => channel * alpha + below[i] * (1 - alpha));
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, glossary). */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
