/** What Lit's build for Node takes of Node's module of this name; a worker has not got it. */
export const Buffer = {
  from: (binary: string): { toString(encoding: 'base64'): string } => ({ toString: () => btoa(binary) }),
};
