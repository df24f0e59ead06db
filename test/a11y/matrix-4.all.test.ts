import { PARTS, testMatrix } from './matrix.js';

testMatrix(PARTS[4]);
