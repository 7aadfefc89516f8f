import type { Readable, Writable } from 'node:stream';
import { CdpSession } from './cdp-session.ts';

interface Pending {
  readonly sessionId: string;
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId?: string };
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Chromium's `--remote-debugging-pipe`: JSON messages, each closed by a zero byte. */
export class CdpConnection {
  readonly root: CdpSession;
  readonly #output: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #sessions = new Map<string, CdpSession>();
  #chunks: Buffer[] = [];
  #nextId = 1;
  #life: 'open' | 'lost' | 'abandoned' = 'open';

  constructor(input: Readable, output: Writable) {
    this.#output = output;
    this.root = this.session('');
    input.on('data', (chunk: Buffer) => this.#read(chunk));
    input.on('close', () => this.#close());
    input.on('error', () => this.#close());
    output.on('error', () => this.#close());
  }

  session(id: string): CdpSession {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    const session = new CdpSession(id, (...command) => this.#send(...command));
    this.#sessions.set(id, session);
    return session;
  }

  /** The app is ending: whatever was asked stays unanswered, instead of failing in code that ends as well. */
  abandon(): void {
    this.#life = 'abandoned';
    this.#pending.clear();
  }

  #send(sessionId: string, method: string, params: object): Promise<unknown> {
    if (this.#life === 'lost') return Promise.reject(new Error(`${method}: Chromium is gone`));
    if (this.#life === 'abandoned') return new Promise(() => undefined);
    const id = this.#nextId++;
    const message = sessionId === '' ? { id, method, params } : { id, method, params, sessionId };
    this.#output.write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { sessionId, method, resolve, reject });
    });
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#chunks.push(chunk.subarray(start, end));
      const text = Buffer.concat(this.#chunks).toString('utf8');
      this.#chunks = [];
      start = end + 1;
      this.#dispatch(JSON.parse(text));
    }
    if (start < chunk.length) this.#chunks.push(chunk.subarray(start));
  }

  #dispatch(message: Message): void {
    if (message.id !== undefined) this.#settle(message.id, message);
    const session = this.#sessions.get(message.sessionId ?? '');
    if (session !== undefined && message.method !== undefined) {
      (session.emit as (event: string, payload: unknown) => boolean).call(
        session,
        message.method,
        message.params,
      );
    }
    if (message.method === 'Target.detachedFromTarget') this.#forget(message.params?.sessionId);
  }

  #settle(id: number, message: Message): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (pending === undefined) return;
    if (message.error === undefined) pending.resolve(message.result);
    else pending.reject(new Error(`${pending.method}: ${message.error.message}`));
  }

  #forget(sessionId: string | undefined): void {
    if (sessionId === undefined) return;
    this.#sessions.delete(sessionId);
    this.#rejectPending('the page is gone', (pending) => pending.sessionId === sessionId);
  }

  #close(): void {
    if (this.#life === 'open') this.#life = 'lost';
    this.#rejectPending('Chromium is gone', () => true);
  }

  #rejectPending(reason: string, concerns: (pending: Pending) => boolean): void {
    for (const [id, pending] of this.#pending) {
      if (!concerns(pending)) continue;
      this.#pending.delete(id);
      pending.reject(new Error(`${pending.method}: ${reason}`));
    }
  }
}
