import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Sandbox } from '../sandbox.ts';

/** One answer as it came over the wire; `body` is the parsed JSON, null without a body. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Record<string, unknown> | null;
}

export interface WireRequest {
  readonly method: string;
  /** Below `baseUrl`, such as `/contract`. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

const withoutUndefined = (
  headers: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const parse = (body: string, type: string): Record<string, unknown> | null =>
  body !== '' && type.includes('json') ? JSON.parse(body) : null;

/** Speaks the billing contract, trusting the sandbox's authority only. A string as body is sent as it is. */
export const makeTestClient = async (sandbox: Sandbox) => {
  const agent = new Agent({ ca: await readFile(sandbox.caFile) });

  const call = ({ method, path, body, headers = {} }: WireRequest): Promise<WireAnswer> => {
    const bytes = typeof body === 'string' ? body : JSON.stringify(body);
    const { promise, resolve, reject } = Promise.withResolvers<WireAnswer>();
    const sent = request(`${sandbox.baseUrl}${path}`, {
      method,
      agent,
      headers: withoutUndefined({
        'kiosk-id': 'shop-012-k1',
        'request-id': randomUUID(),
        'accept-language': 'ja',
        'content-type': bytes === undefined ? undefined : 'application/json',
        'content-length': bytes === undefined ? undefined : Buffer.byteLength(bytes).toString(),
        ...headers,
      }),
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const type = response.headers['content-type'] ?? '';
      text(response)
        .then((received) => ({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          text: received,
          body: parse(received, type),
        }))
        .then(resolve, reject);
    });
    sent.end(bytes);
    return promise;
  };
  return { call, close: () => agent.destroy() };
};

export type TestClient = Awaited<ReturnType<typeof makeTestClient>>;
