import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox.ts';
import type { SandboxOptions } from '../sandbox-options.ts';
import {
  makeTestClient,
  type TestClient,
  type WireAnswer,
  type WireRequest,
} from './test-client.ts';

/** The sandbox of a test file, with what its tests do to it from outside. */
export interface RunningSandbox {
  sandbox(): Sandbox;
  client(): TestClient;
  call(request: WireRequest): Promise<WireAnswer>;
  /** A call of control; answers the parsed JSON, or null without a body. */
  control(method: string, path: string, body?: object): Promise<unknown>;
  advance(seconds: number): Promise<void>;
  books(): Promise<Books>;
  mails(to?: string): Promise<readonly Mail[]>;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly code: string;
}

export interface BookedOperation {
  readonly idempotencyKey: string;
  readonly kind: string;
  readonly state: string;
  readonly carriedOut: number;
  readonly lastFour: string | null;
  readonly reference: string | null;
}

export interface BookedCustomer {
  readonly customerId: string;
  readonly shopId: string;
  readonly name: string;
  readonly phone: string;
  readonly lastFour: string;
  readonly version: string;
}

export interface Books {
  readonly contracts: readonly {
    readonly contractLabel: string;
    readonly paymentMethod: { readonly state: string; readonly lastFour?: string };
  }[];
  readonly customers: readonly BookedCustomer[];
  readonly openSessions: number;
  readonly operations: readonly BookedOperation[];
}

/** Takes hold of a sandbox that was started already. */
export const connectTo = async (
  sandbox: Sandbox,
): Promise<RunningSandbox & { stop(): Promise<void> }> => {
  const client = await makeTestClient(sandbox);
  const control = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${sandbox.controlUrl}/${path}`, {
      method,
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${answer}`);
    const parsed: unknown = answer === '' ? null : JSON.parse(answer);
    return parsed;
  };
  return {
    sandbox: () => sandbox,
    client: () => client,
    call: (request) => client.call(request),
    control,
    advance: async (seconds) => {
      await control('POST', 'clock', { advanceSeconds: seconds });
    },
    books: async () => (await control('GET', 'books')) as Books,
    mails: async (to) => {
      const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
      const response = await fetch(`${sandbox.mailboxUrl}/messages${query}`);
      return (await response.json()) as readonly Mail[];
    },
    stop: async () => {
      client.close();
      await sandbox.stop();
    },
  };
};

/** Starts a sandbox before the file's tests, resets it before each of them, and stops it after all. */
export const runSandbox = (options: SandboxOptions = {}): RunningSandbox => {
  let connected: Awaited<ReturnType<typeof connectTo>>;
  beforeAll(async () => {
    connected = await connectTo(await startSandbox(options));
  });
  beforeEach(async () => {
    await connected.control('POST', 'reset');
  });
  afterAll(() => connected.stop());
  return {
    sandbox: () => connected.sandbox(),
    client: () => connected.client(),
    call: (request) => connected.call(request),
    control: (method, path, body) => connected.control(method, path, body),
    advance: (seconds) => connected.advance(seconds),
    books: () => connected.books(),
    mails: (to) => connected.mails(to),
  };
};
