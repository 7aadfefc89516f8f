import type { AttemptFailure } from '../../../../main/billing/answer.ts';

/** An answer as it comes over the wire. */
export interface Wire {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export const json = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Wire => ({
  status,
  headers: new Map(Object.entries(headers)),
  body: Buffer.from(JSON.stringify(body)),
});

/** A problem of the billing contract (RFC 9457). */
export const problem = (slug: string, status: number, members: object = {}): Wire =>
  json(status, { type: `urn:madoguchi:problem:${slug}`, status, ...members });

export const noContent: Wire = { status: 204, headers: new Map(), body: Buffer.alloc(0) };

const noConnection = { slug: 'no-connection' } as const;
export const lost: AttemptFailure = { kind: 'lost', problem: noConnection };
export const notConnected: AttemptFailure = { kind: 'never-sent', problem: noConnection };
