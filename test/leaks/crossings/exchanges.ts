import { matchesCall } from '../../sandbox/interventions/call-pattern.ts';
import type { Exchange } from './billing-line.ts';
import type { Crossing } from './crossing.ts';

/** The calls of the billing contract. */
const calls = [
  'GET /v1/encryption-keys',
  'POST /v1/logins',
  'POST /v1/logins/{id}/code',
  'POST /v1/logins/{id}/verification',
  'POST /v1/tokens',
  'DELETE /v1/session',
  'GET /v1/contract',
  'PUT /v1/contract/payment-method',
  'GET /v1/customers',
  'POST /v1/customers',
  'PATCH /v1/customers/{id}',
  'DELETE /v1/customers/{id}',
  'GET /v1/operations/{id}',
];

/** The parts of a request (RFC 9112): its first line, its header lines, its body. */
export interface Request {
  /** As the contract writes it; a call that is not in it, as it was sent. */
  readonly call: string;
  readonly line: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const splitAt = (text: string, mark: string): readonly [string, string] => {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
};

const headerOf = (line: string): readonly [string, string] => {
  const [name, value] = splitAt(line, ':');
  return [name.toLowerCase(), value.trim()];
};

/** Reads a request; every byte is one sign. */
export const requestOf = ({ request }: Exchange): Request => {
  const [head, body] = splitAt(request.toString('latin1'), '\r\n\r\n');
  const [line, headerLines] = splitAt(head, '\r\n');
  const [method = '', target = ''] = line.split(' ');
  const [path] = splitAt(target, '?');
  return {
    call: calls.find((call) => matchesCall(call, method, path)) ?? `${method} ${target}`,
    line,
    headers: new Map(headerLines.split('\r\n').map(headerOf)),
    body,
  };
};

/** Each exchange in its parts: `line`, `headers` and `body` of the request, and the whole `answer`. */
export const overLine = (exchanges: readonly Exchange[]): readonly Crossing[] =>
  exchanges.flatMap((exchange) => {
    const { call, line, headers, body } = requestOf(exchange);
    const part = (name: string, text: string): Crossing => ({
      place: `${call}: ${name}`,
      bytes: Buffer.from(text, 'latin1'),
    });
    return [
      part('line', line),
      part('headers', JSON.stringify([...headers])),
      part('body', body),
      { place: `${call}: answer`, bytes: exchange.answer },
    ];
  });

/** The calls, each once and in alphabetical order, by whether they bore a session's token. */
export const callsByAuthorization = (exchanges: readonly Exchange[]) => {
  const requests = exchanges.map(requestOf);
  const callsWhere = (bears: boolean): readonly string[] =>
    [
      ...new Set(
        requests
          .filter(({ headers }) => headers.has('authorization') === bears)
          .map(({ call }) => call),
      ),
    ].toSorted();
  return { with: callsWhere(true), without: callsWhere(false) };
};
