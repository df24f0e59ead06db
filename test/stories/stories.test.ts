import { testStories } from './every.js';

testStories(['de', 'light'], ['en', 'dark']);
