/** The example files, over HTTP as a page gets them. */

/** Address of an example: `broken/html`. The test server makes modules of what ends in `.json`; so this one does not. */
export const exampleUrl = (name: string): string =>
  new URL(`../../data/examples/${name}.json%2F.`, import.meta.url).href;

/** The content of an example that is JSON. */
export async function example(name: string): Promise<unknown> {
  const response = await fetch(exampleUrl(name));
  if (!response.ok) throw new Error(`${response.url}: expected an example file, received status ${response.status}`);
  return response.json();
}
