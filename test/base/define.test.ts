import { expect } from '@open-wc/testing';
import { define } from '../../src/base/define.js';

let count = 0;
const fresh = (): string => `x-define-${++count}`;

describe('base/define', () => {
  it('defines a widget and those it is made of', () => {
    const [leaf, twig, tree] = [fresh(), fresh(), fresh()];
    const base = class extends HTMLElement {
      static define(): void {
        define(this as never);
      }
    };
    const Leaf = class extends base {
      static readonly tag = leaf;
    };
    const Twig = class extends base {
      static readonly tag = twig;
      static readonly uses = [Leaf];
    };
    const Tree = class extends base {
      static readonly tag = tree;
      static readonly uses = [Twig];
    };
    define(Tree);
    expect([leaf, twig, tree].map((tag) => customElements.get(tag))).to.deep.equal([Leaf, Twig, Tree]);
  });

  it('is quiet where another copy of us was first, and leaves that one in place', () => {
    const tag = fresh();
    const make = () =>
      class extends HTMLElement {
        static readonly tag = tag;
        static define(): void {
          define(this);
        }
      };
    const Ours = make();
    const Theirs = make();
    define(Theirs);
    define(Theirs);
    define(Ours);
    expect(customElements.get(tag)).to.equal(Theirs);
  });
});
