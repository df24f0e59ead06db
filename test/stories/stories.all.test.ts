import { testStories } from './every.js';

testStories(['de', 'dark'], ['en', 'light']);
