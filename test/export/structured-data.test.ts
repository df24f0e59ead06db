import { expect } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { injectJsonLd, removeJsonLd } from '../../src/base/structured-data.js';
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';

const file = parse(rmi).data as RmiData;
const scripts = (): HTMLScriptElement[] => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')]; // prettier-ignore

describe('base/structured-data', () => {
  afterEach(() => {
    for (const script of scripts()) script.remove();
  });

  it('puts one script into the head however many widgets ask', () => {
    for (let i = 0; i < 5; i++) injectJsonLd('https://a.example/rmi.json', file, i);
    expect(scripts().length).to.equal(1);
    const graph = JSON.parse(scripts()[0]!.text) as { '@graph': { name: string }[] };
    expect(graph['@graph'][0]!.name).to.equal(file.organization.name);
    for (let i = 0; i < 4; i++) removeJsonLd('https://a.example/rmi.json', i);
    expect(scripts().length).to.equal(1);
    removeJsonLd('https://a.example/rmi.json', 4);
    expect(scripts().length).to.equal(0);
  });

  it('keeps one script for each file', () => {
    injectJsonLd('a"]', file);
    injectJsonLd('b', file);
    expect(scripts().length).to.equal(2);
    removeJsonLd('a"]');
    expect(scripts().map((script) => script.dataset['rmiJsonLd'])).to.deep.equal(['b']);
    removeJsonLd('b');
  });

  it('replaces the text when the file has changed', () => {
    injectJsonLd('c', file);
    injectJsonLd('c', { ...file, organization: { ...file.organization, name: 'Neu' } });
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]!.text).to.include('"Neu"');
    removeJsonLd('c');
  });

  it('leaves the scripts of the page and of others alone', () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    document.head.append(own);
    injectJsonLd('d', file);
    removeJsonLd('d', 'nobody');
    expect(scripts().length).to.equal(2);
    removeJsonLd('d');
    removeJsonLd('d');
    expect(scripts()).to.deep.equal([own]);
  });

  it('runs nothing from the file', () => {
    const name = '</script><script>window.hacked = true</script>';
    injectJsonLd('e', { ...file, organization: { name } });
    expect(window).not.to.have.property('hacked');
    expect(scripts().length).to.equal(1);
    removeJsonLd('e');
  });
});
