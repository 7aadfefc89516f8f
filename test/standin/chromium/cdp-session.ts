import { EventEmitter } from 'node:events';
import type { CommandName, Events, Parameters, Result } from './protocol.ts';

/** Sends one command of a session; the promise rejects when the browser refuses it or goes away. */
type Transport = (sessionId: string, method: string, parameters: object) => Promise<unknown>;

/** One DevTools session: the browser itself, a page, or a worker. Emits the protocol's events. */
export class CdpSession extends EventEmitter<Events> {
  readonly id: string;
  readonly #transport: Transport;

  constructor(id: string, transport: Transport) {
    super();
    this.setMaxListeners(0);
    this.id = id;
    this.#transport = transport;
  }

  send<Name extends CommandName>(
    method: Name,
    parameters?: Parameters<Name>,
  ): Promise<Result<Name>> {
    return this.#transport(this.id, method, parameters ?? {}) as Promise<Result<Name>>;
  }

  /** Sends a command whose failure means only that the target is already gone. */
  post<Name extends CommandName>(method: Name, parameters?: Parameters<Name>): void {
    this.send(method, parameters).catch(() => undefined);
  }
}
