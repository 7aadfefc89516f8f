import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { SandboxOptions } from '../../sandbox/sandbox-options.ts';
import type { DemoLogin } from '../../sandbox/seeds/seed.ts';
import { type Line, openLine } from '../line/line.ts';

export interface BookedOperation {
  readonly idempotencyKey: string;
  readonly kioskId: string;
  readonly kind: string;
  readonly state: string;
  readonly reference: string | null;
  readonly carriedOut: number;
}

export interface Books {
  readonly contracts: readonly {
    readonly contractId: string;
    readonly paymentMethod: { readonly lastFour?: string };
  }[];
  readonly operations: readonly BookedOperation[];
  readonly openSessions: number;
}

/** A real billing backend over HTTPS, the line that leads to it, and what tests do to both. */
export interface FaultyBackend {
  readonly sandbox: Sandbox;
  readonly line: Line;
  /** As the kiosk reaches it: by name, through the line. */
  readonly baseUrl: string;
  control(method: 'GET' | 'POST' | 'DELETE', call: string, body?: object): Promise<unknown>;
  books(): Promise<Books>;
  mailedCode(login: DemoLogin): Promise<string>;
  /** How many planned interventions of that kind have not happened yet. */
  planned(kind: 'faults' | 'problems' | 'gateways'): Promise<number>;
  reset(): Promise<void>;
  stop(): Promise<void>;
}

const read = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${text}`);
  const value: unknown = text === '' ? null : JSON.parse(text);
  return value;
};

export const startBackend = async (options: SandboxOptions = {}): Promise<FaultyBackend> => {
  const sandbox = await startSandbox(options);
  const line = await openLine(Number(new URL(sandbox.baseUrl).port));
  const control: FaultyBackend['control'] = async (method, call, body) =>
    await read(
      await fetch(`${sandbox.controlUrl}/${call}`, {
        method,
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      }),
    );
  return {
    sandbox,
    line,
    baseUrl: `https://localhost:${line.port}/v1`,
    control,
    books: async () => (await control('GET', 'books')) as Books,
    mailedCode: async ({ emailAddress }) => {
      const address = `${sandbox.mailboxUrl}/messages?to=${encodeURIComponent(emailAddress)}`;
      const [mail] = (await read(await fetch(address))) as readonly { readonly code: string }[];
      if (mail === undefined) throw new Error(`no mail to ${emailAddress}`);
      return mail.code;
    },
    planned: async (kind) => {
      const plans = (await control('GET', kind)) as readonly { readonly timesLeft: number }[];
      return plans.reduce((sum, { timesLeft }) => sum + timesLeft, 0);
    },
    reset: async () => {
      await line.set('clear');
      await control('POST', 'reset');
    },
    stop: async () => {
      await line.close();
      await sandbox.stop();
    },
  };
};
