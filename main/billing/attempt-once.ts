import type { Log, LogFields } from '../log/log.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { AttemptFailure } from './answer.ts';
import type { Call } from './call.ts';
import { type Contact, contactOf } from './contact.ts';
import type { Clock, NewId } from './ports.ts';
import { readAnswer } from './read-answer.ts';
import { requestHeaders } from './request-headers.ts';
import type { Transport } from './transport.ts';

/** One sending of a call. */
export interface Attempt<Value> {
  readonly call: Call<Value>;
  readonly body: Uint8Array | null;
  readonly accessToken: string | null;
  readonly milliseconds: number;
  /** For the log; 1 for the first. */
  readonly number: number;
}

export type AttemptAnswer<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | AttemptFailure;

export interface AttemptParts {
  readonly baseUrl: string;
  readonly kioskId: string;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly language: () => string;
  readonly heard: (contact: Contact) => void;
  /** The backend's time, in milliseconds since 1970, of each answer that tells it. */
  readonly toldTime: (told: number) => void;
  readonly telemetry: Telemetry;
}

export type AttemptOnce = <Value>(
  attempt: Attempt<Value>,
) => Promise<{ readonly answer: AttemptAnswer<Value>; readonly requestId: string }>;

/** Sends a call once, reads what comes back, notes both in the log (codes only) and tells whether the backend was there. */
export const createAttemptOnce =
  (parts: AttemptParts): AttemptOnce =>
  async ({ call, body, accessToken, milliseconds: limit, number }) => {
    const { clock, log } = parts;
    const requestId = parts.newId();
    const startedAt = clock.monotonic();
    const headers = requestHeaders({
      kioskId: parts.kioskId,
      requestId,
      language: parts.language(),
      accessToken,
      idempotencyKey: call.idempotencyKey,
      ifMatch: call.ifMatch,
      hasBody: body !== null,
    });
    const url = `${parts.baseUrl}${call.path}`;
    const sent = await parts.transport({ method: call.method, url, headers, body }, limit);
    if (sent.kind === 'arrived') {
      const told = Date.parse(sent.answer.headers.get('date') ?? '');
      if (!Number.isNaN(told)) {
        parts.toldTime(told);
      }
    }
    const answer = sent.kind === 'arrived' ? readAnswer(call, sent.answer, clock.now()) : sent;
    const milliseconds = Math.round(clock.monotonic() - startedAt);
    const fields: LogFields = {
      call: call.name,
      requestId,
      attempt: number,
      durationMs: milliseconds,
      ...(sent.kind === 'arrived' ? { status: sent.answer.status } : {}),
      ...(call.idempotencyKey === undefined ? {} : { idempotencyKey: call.idempotencyKey }),
    };
    parts.telemetry.note({
      kind: 'call-attempted',
      call: call.name,
      milliseconds,
      operation: call.idempotencyKey ?? null,
      problem: answer.kind === 'answered' ? null : answer.problem.slug,
    });
    if (answer.kind === 'answered') {
      log.info('billing-answered', fields);
      parts.heard('reached');
      return { answer, requestId };
    }
    log.warn('billing-failed', { ...fields, problem: answer.problem.slug, reason: answer.kind });
    const contact = contactOf(answer);
    if (contact !== null) {
      parts.heard(contact);
    }
    return { answer, requestId };
  };
