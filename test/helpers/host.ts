/** An element that a controller can be tried on, without a widget around it. */
import type { ReactiveController } from 'lit';

export class Host extends HTMLElement {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  /** How often a controller asked for a new rendering. */
  requests = 0;
  hasUpdated = true;
  data?: never;

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(controller: ReactiveController): void {
    this.controllers.splice(this.controllers.indexOf(controller), 1);
  }

  requestUpdate(): void {
    this.requests++;
  }

  connectedCallback(): void {
    for (const controller of this.controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
customElements.define('x-host', Host);

const hosts: Host[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

/** Puts a host with controllers on the page, until the test is over. */
export function hosted<C>(attributes: Readonly<Record<string, string>>, control: (host: Host) => C): [Host, C] {
  const host = new Host();
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  const controller = control(host);
  document.body.append(host);
  hosts.push(host);
  return [host, controller];
}
