import fc from 'fast-check';
import {
  addressRequired,
  codeSent,
  contract,
  customerPage,
  outcome,
  staffVerified,
  tokens,
  verified,
} from '../../main/billing/replies.ts';
import { almostJson } from '../inputs/any-text.ts';
import { hostileValue } from '../inputs/hostile-value.ts';
import { nearMiss } from '../inputs/near-miss.ts';

/** Bodies of a backend that keeps the contract, whatever was asked. */
const bodies: readonly unknown[] = [
  { loginAttemptId: 'a1', ...codeSent },
  { loginAttemptId: 'a1', ...addressRequired },
  codeSent,
  verified('1'),
  staffVerified('1'),
  tokens('2'),
  contract,
  outcome,
  customerPage(),
  { state: 'succeeded', outcome },
  { state: 'in-progress' },
  { type: 'urn:madoguchi:problem:wrong-code', status: 401, attemptsLeft: 3 },
  { type: 'urn:madoguchi:problem:version-conflict', status: 409 },
  { type: 'urn:madoguchi:problem:nobody-knows-this', status: 422 },
];

const asText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

const body = (): fc.Arbitrary<Buffer> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...bodies).map((whole) => Buffer.from(asText(whole))) },
    {
      weight: 4,
      arbitrary: almostJson(
        fc.oneof(nearMiss(fc.constantFrom(...bodies)), hostileValue()).map(asText),
      ).map((text) => Buffer.from(text)),
    },
    fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
  );

const header = fc.oneof(
  fc.constantFrom(
    'Retry-After: 99999999999999999999',
    'Retry-After: -1',
    'Retry-After: Mon, 99 Foo 2026 99:99:99 GMT',
    'Date: Thu, 01 Jan 1970 00:00:00 GMT',
    'Date: now',
    'Location: https://192.0.2.1/',
    'Set-Cookie: session=1',
    'Content-Encoding: gzip',
    'Content-Encoding: br, deflate',
    'Transfer-Encoding: chunked',
    'Content-Length: 5',
    'Content-Length: 99999999999',
    'Strict-Transport-Security: x',
  ),
  fc.tuple(fc.string(), fc.string({ unit: 'binary' })).map(([name, value]) => `${name}: ${value}`),
);

const mediaType = fc.constantFrom(
  'application/json',
  'application/problem+json',
  'application/json; charset=utf-16',
  'text/html',
  '',
);

const status = fc.oneof(
  fc.constantFrom(200, 201, 202, 204, 301, 307, 401, 403, 404, 409, 422, 429, 500, 503),
  fc.nat(1200),
);

const spoken = fc
  .record({ status, mediaType, headers: fc.array(header, { maxLength: 3 }), content: body() })
  .map((answer) => {
    const lines = [
      `HTTP/1.1 ${answer.status} X`,
      `Content-Type: ${answer.mediaType}`,
      ...answer.headers,
      ...(answer.headers.some((each) => /^content-length|^transfer/i.test(each))
        ? []
        : [`Content-Length: ${answer.content.length}`]),
    ];
    return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), answer.content]);
  });

/** Bytes that a backend, or whoever has got hold of it, may answer with: mostly HTTP/1.1 (RFC 9112), some of it cut off. */
export const anyAnswer = (): fc.Arbitrary<Buffer> =>
  fc.oneof(
    { weight: 6, arbitrary: spoken },
    fc.tuple(spoken, fc.nat()).map(([bytes, at]) => bytes.subarray(0, at % (bytes.length + 1))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
