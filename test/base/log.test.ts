import { expect } from '@open-wc/testing';
import { warnOnce } from '../../src/base/log.js';
import { warnings } from '../helpers/warnings.js';

describe('base/log', () => {
  it('says each thing once', () => {
    const given = warnings();
    warnOnce('no contact "meier"');
    warnOnce('no contact "schmidt"');
    warnOnce('no contact "meier"');
    expect(given).to.deep.equal(['no contact "meier"', 'no contact "schmidt"']);
  });
});
