/** What readers without script get, made beside the page, by a worker of the plugin, when the data is saved. */

export interface LanguageTexts {
  readonly lang: string;
  readonly dir: string;
  /** By what they are asked for: `opening-hours?contact=meier`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** By language; `default` is that of the data file. */
export type FallbackTexts = Readonly<Record<string, LanguageTexts>>;

export interface TextsRequest {
  readonly data: unknown;
  readonly translations: Readonly<Record<string, unknown>>;
  /** The day whose exceptions are announced, in ms since 1970. */
  readonly at: number;
}
export type TextsAnswer = { readonly texts: FallbackTexts } | { readonly error: string };

/**
 * @param worker address of its script
 * @throws Error where they cannot be made
 */
export function makeTexts(worker: string, request: TextsRequest): Promise<FallbackTexts> {
  const maker = new Worker(trusted(worker), { type: 'module' });
  return new Promise<FallbackTexts>((resolve, reject) => {
    maker.onerror = ({ message }) => reject(new Error(`${worker}: ${message || 'does not load'}`));
    maker.onmessage = ({ data }: MessageEvent<TextsAnswer>) =>
      'texts' in data ? resolve(data.texts) : reject(new Error(data.error));
    maker.postMessage(request);
  }).finally(() => maker.terminate());
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** The page of the editor asks for Trusted Types (W3C); only a script of the own site is let in. */
function trusted(worker: string): string {
  const { trustedTypes: types } = globalThis as { trustedTypes?: Policies };
  policy ??= types?.createPolicy('rmi-texts', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError(`${address}: expected an address of ${location.origin}`);
    },
  });
  return policy ? policy.createScriptURL(worker) : worker;
}

let policy: ReturnType<Policies['createPolicy']> | undefined;
