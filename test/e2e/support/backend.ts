import type { Problem } from '../../../preload/contract/problem.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { SandboxOptions } from '../../sandbox/sandbox-options.ts';

export type Fault =
  | 'close-before-handling'
  | 'close-after-handling'
  | 'hang'
  | 'status-503'
  | 'malformed-json'
  | 'slow-3s'
  | 'half-response'
  | 'wrong-schema';

export interface BookedOperation {
  readonly idempotencyKey: string;
  readonly state: string;
  readonly reference: string | null;
  readonly carriedOut: number;
  readonly lastFour: string | null;
}

export interface BookedCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
  readonly brand: string;
  readonly lastFour: string;
  readonly version: string;
}

interface Books {
  readonly customers: readonly BookedCustomer[];
  readonly operations: readonly BookedOperation[];
  readonly openSessions: number;
}

/** The sandbox as QA's scripts use it: by its control calls and its mailbox, over HTTP. */
export class Backend {
  private readonly sandbox: Sandbox;

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  static async start(options: SandboxOptions = {}): Promise<Backend> {
    return new Backend(await startSandbox(options));
  }

  get baseUrl(): string {
    return this.sandbox.baseUrl;
  }

  get caFile(): string {
    return this.sandbox.caFile;
  }

  get logins() {
    return this.sandbox.logins;
  }

  stop(): Promise<void> {
    return this.sandbox.stop();
  }

  reset(): Promise<void> {
    return this.control('POST', 'reset');
  }

  /** Plants a fault for the next calls of this kind, e.g. `PUT /v1/contract/payment-method`. */
  fault(on: string, fault: Fault, times = 1): Promise<void> {
    return this.control('POST', 'faults', { on, times, fault });
  }

  clearFaults(): Promise<void> {
    return this.control('DELETE', 'faults');
  }

  /** Makes the next call of this kind answer a problem of the contract. */
  answers(on: string, problem: { readonly slug: Problem['slug'] }, times = 1): Promise<void> {
    return this.control('POST', 'problems', { on, times, problem });
  }

  /** Takes back the problems that no call has met yet. */
  clearProblems(): Promise<void> {
    return this.control('DELETE', 'problems');
  }

  advanceClock(advanceSeconds: number): Promise<void> {
    return this.control('POST', 'clock', { advanceSeconds });
  }

  expireSessions(): Promise<void> {
    return this.control('POST', 'expire-sessions');
  }

  /** Sessions live on, once they have refreshed their tokens. */
  expireAccessTokens(): Promise<void> {
    return this.control('POST', 'expire-sessions', { only: 'access-tokens' });
  }

  async operations(): Promise<readonly BookedOperation[]> {
    return (await this.books()).operations;
  }

  /** All customers on file at all shops. */
  async customers(): Promise<readonly BookedCustomer[]> {
    return (await this.books()).customers;
  }

  /** The customers on file under this name. */
  async customersNamed(name: string): Promise<readonly BookedCustomer[]> {
    return (await this.customers()).filter((customer) => customer.name === name);
  }

  /** How many sessions have begun and not been revoked. */
  async openSessions(): Promise<number> {
    return (await this.books()).openSessions;
  }

  /** The newest one-time code, as the person finds it in their mail; of anybody's when no address is given. */
  async newestCode(address?: string): Promise<string> {
    const deadline = Date.now() + 10_000;
    const of = address === undefined ? '' : `?to=${encodeURIComponent(address)}`;
    while (Date.now() < deadline) {
      const response = await fetch(`${this.sandbox.mailboxUrl}/messages${of}`);
      const [newest] = (await response.json()) as readonly { code: string }[];
      if (newest) return newest.code;
    }
    throw new Error('no mail has arrived');
  }

  /** Opens the page to which the card company's challenge sends the cardholder, and presses a button there. */
  async decideChallenge(decision: 'approve' | 'refuse'): Promise<void> {
    await this.control('POST', 'challenge', { decision });
  }

  private async books(): Promise<Books> {
    const response = await fetch(`${this.sandbox.controlUrl}/books`);
    return (await response.json()) as Books;
  }

  private async control(method: string, call: string, body?: object): Promise<void> {
    const response = await fetch(`${this.sandbox.controlUrl}/${call}`, {
      method,
      ...(body
        ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    });
    if (!response.ok) throw new Error(`${call}: ${response.status} ${await response.text()}`);
  }
}
