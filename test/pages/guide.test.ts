import { expect } from '@open-wc/testing';
import { until } from '../helpers/show.js';

const frames: Element[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

async function open(path: string, width: number): Promise<Document> {
  const frame = Object.assign(document.createElement('iframe'), { width: String(width), height: '900', src: path });
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  return frame.contentDocument!;
}

describe('the guides', () => {
  for (const path of ['/dist/guide/index.html', '/dist/guide/en.html', '/dist/guide/editor.html'])
    it(`have room on a small phone, show every picture, and lead somewhere: ${path}`, async () => {
      const page = await open(path, 320);
      expect(page.documentElement.scrollWidth).to.be.at.most(320);
      for (const image of page.images) {
        image.loading = 'eager';
        await until(() => image.complete && image.naturalWidth > 0, image.src);
        expect(image.alt).not.to.equal('');
      }
      for (const { hash } of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
        expect(page.querySelector(hash), hash).not.to.equal(null);
    });
});
