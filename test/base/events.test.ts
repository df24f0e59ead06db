import { expect } from '@open-wc/testing';
import { RmiErrorEvent, RmiReadyEvent } from '../../src/base/events.js';
import { DataError } from '../../src/source/load.js';

describe('base/events', () => {
  it('tells like `load` and `error` of an image: on the widget itself, and to who listens in the capture phase', () => {
    const parent = document.createElement('div');
    const child = parent.appendChild(document.createElement('p'));
    const heard: string[] = [];
    parent.addEventListener('rmi-ready', () => heard.push('bubbled'));
    parent.addEventListener('rmi-ready', () => heard.push('captured'), { capture: true });
    child.addEventListener('rmi-ready', () => heard.push('itself'));
    child.dispatchEvent(new RmiReadyEvent());
    expect(heard).to.deep.equal(['captured', 'itself']);
  });

  it('says what failed, and why', () => {
    const error = new DataError('https://stadt.example/rmi.json', 'status', 'the server answered 404');
    const event = new RmiErrorEvent('failed', error.message, error);
    expect(event.type).to.equal('rmi-error');
    expect(event.bubbles).to.equal(false);
    expect(event.state).to.equal('failed');
    expect(event.message).to.equal('https://stadt.example/rmi.json: the server answered 404');
    expect(event.error).to.equal(error);
    expect(new RmiErrorEvent('missing', 'no contact "meier"').error).to.equal(undefined);
  });
});
