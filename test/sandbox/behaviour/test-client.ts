import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';
import { makeAnswerValidator } from '../openapi-validation.ts';
import type { Sandbox } from '../sandbox.ts';

/** One answer as it came over the wire; `body` is the parsed JSON, empty without a body. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly method: string;
  /** Below `baseUrl`, such as `/contract`, with its query if any. */
  readonly path: string;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Beside, or instead of, those that every request carries; `undefined` leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface TestClient {
  /** Throws when the answer breaks the OpenAPI document. */
  call(request: WireRequest): Promise<WireAnswer>;
  /** Takes whatever comes; rejects when the line is cut. */
  callUnchecked(request: WireRequest): Promise<WireAnswer>;
  close(): void;
}

const parseObject = (answer: string): Readonly<Record<string, unknown>> => {
  try {
    const parsed: Readonly<Record<string, unknown>> = JSON.parse(answer);
    return parsed;
  } catch {
    return {};
  }
};

const defined = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

/** Speaks the billing contract, trusting the sandbox's authority only. */
export const makeTestClient = async (sandbox: Sandbox): Promise<TestClient> => {
  const agent = new Agent({ ca: await readFile(sandbox.caFile) });
  const validate = makeAnswerValidator();

  const callUnchecked = async (wanted: WireRequest): Promise<WireAnswer> => {
    const { method, path, body, headers = {} } = wanted;
    const bytes = typeof body === 'string' ? body : JSON.stringify(body);
    const answered = Promise.withResolvers<WireAnswer>();
    const sent = request(`${sandbox.baseUrl}${path}`, {
      method,
      agent,
      headers: defined({
        'kiosk-id': 'shop-012-k1',
        'request-id': randomUUID(),
        'accept-language': 'ja',
        'content-type': bytes === undefined ? undefined : 'application/json',
        'content-length': bytes === undefined ? undefined : `${Buffer.byteLength(bytes)}`,
        ...headers,
      }),
    });
    sent.on('error', answered.reject);
    sent.on('response', (response) => {
      text(response)
        .then((received) => ({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: received,
          body: parseObject(received),
        }))
        .then(answered.resolve, answered.reject);
    });
    sent.end(bytes);
    return await answered.promise;
  };

  return {
    callUnchecked,
    call: async (wanted) => {
      const answer = await callUnchecked(wanted);
      const path = wanted.path.split('?')[0] ?? '';
      const violation = validate({ ...answer, method: wanted.method, path });
      if (violation) throw new Error(`breaks the document: ${JSON.stringify(violation)}`);
      return answer;
    },
    close: () => agent.destroy(),
  };
};
