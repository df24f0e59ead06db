import { createContext } from '@lit/context';
import type { DocumentStore } from '../document/store.js';

/** What is open; the app provides it, fields and views consume it. */
export const documentContext = createContext<DocumentStore>(Symbol('document'));
