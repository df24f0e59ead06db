import { createRoot } from 'react-dom/client';
import { App } from './App.js';

// Not hydrated: React takes over no objects and no events of tags that are not its own from what a server rendered.
createRoot(document.querySelector('#app')!).render(<App />);
