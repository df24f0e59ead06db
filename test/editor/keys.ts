/** Keys, as a person presses them. */
import { sendKeys } from '@web/test-runner-commands';

export const pressKey = (key: string): Promise<void> => sendKeys({ press: key });

export const typeText = (text: string): Promise<void> => sendKeys({ type: text });

/** Two keys at once; a WebDriver takes them as one. */
export async function pressTogether(modifier: string, key: string): Promise<void> {
  if (!/Chrome|Firefox/.test(navigator.userAgent)) return pressKey(`${modifier}+${key}`);
  await sendKeys({ down: modifier });
  await pressKey(key);
  await sendKeys({ up: modifier });
}
