// The page "Kontakte & Zeiten", used as an editor uses it.

/** Chooses a file on the page "Kontakte & Zeiten", and uploads it. */
export async function uploadTo(page, name, text) {
  await page.waitForSelector('#rmi-upload');
  await page.$eval(
    '#rmi-upload',
    (input, name, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type: 'application/json' }));
      input.files = files.files;
    },
    name,
    text,
  );
  await page.click('form[data-rmi-action=upload] .button-primary');
}

/** The data editor in its frame, once the file is open in it. */
export async function editorIn(page) {
  const element = await page.waitForSelector('iframe.rmi-editor');
  const frame = await element.contentFrame();
  await frame.waitForSelector('editor-navigation');
  return frame;
}

const named = (name) => `::-p-aria(${name})`;
const click = (frame, name) => frame.locator(named(name)).click();

/** Goes to a person of the list, and to the field with a name there. */
export async function fill(frame, person, field, text) {
  await click(frame, 'Personen');
  await frame.locator(`::-p-xpath(//main//a[starts-with(normalize-space(), "${person}")])`).click();
  const input = await frame.waitForSelector(named(field));
  await input.click({ count: 3 });
  await input.type(text);
  await input.press('Tab');
}

/** Saves, and waits until it is said. */
export async function saveIn(frame, { inBetween = async () => {} } = {}) {
  await click(frame, 'Änderungen & Speichern');
  await click(frame, 'Speichern');
  await inBetween();
  await frame.waitForSelector('.saving-success');
}

/** Takes what both have changed. */
export const mergeIn = (frame) => click(frame, 'Zusammenführen und speichern');
