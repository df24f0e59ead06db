import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { problemsContext, type ProblemList } from './problem-list.js';
import type { Problem } from '../words/problems.js';

/** Gives an element the problems of the open document, and renders it anew when they change. */
export class ProblemsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: ContextConsumer<typeof problemsContext, LitElement>;
  #followed: ProblemList | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#context = new ContextConsumer(host, {
      context: problemsContext,
      subscribe: true,
      callback: (list) => this.#follow(list),
    });
    host.addController(this);
  }

  get all(): readonly Problem[] {
    return this.#context.value?.all ?? [];
  }

  of(field: string): Problem | undefined {
    return this.#context.value?.of(field);
  }

  hostConnected(): void {
    this.#follow(this.#context.value);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  readonly #changed = (): void => this.#host.requestUpdate();

  #follow(list: ProblemList | undefined): void {
    if (list === this.#followed) return;
    this.#followed?.removeEventListener('problems-change', this.#changed);
    this.#followed = list;
    list?.addEventListener('problems-change', this.#changed);
    this.#host.requestUpdate();
  }
}
