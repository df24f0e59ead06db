// Angular's own packages leave their last step to a compiler; this one does it in the browser.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';

await bootstrapApplication(App);
