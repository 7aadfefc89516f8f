import type { AttemptFailure, BillingAnswer, CallFailure } from './answer.ts';
import type { AttemptOnce } from './attempt-once.ts';
import type { Call, Credentials } from './call.ts';
import type { Effort } from './effort.ts';
import type { Clock, Random } from './ports.ts';
import { pauseBeforeRetry } from './retry-policy.ts';
import { currentToken, isOver, renewedToken, type TokenAnswer } from './token-for-attempts.ts';

export interface SendParts {
  readonly attemptOnce: AttemptOnce;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly random: Random;
  readonly timeoutMilliseconds: number;
}

export type SendCall = <Value>(call: Call<Value>) => Promise<BillingAnswer<Value>>;

const endedSignal = (credentials: Credentials): AbortSignal | undefined =>
  credentials.kind === 'session' ? credentials.access.ended : undefined;

const isExpiry = (failure: AttemptFailure): boolean =>
  failure.kind === 'refused' && failure.problem.slug === 'session-expired';

/** A call that may not be repeated has one attempt, as long as the configuration allows for one. */
const effortOf = (call: Call<unknown>, timeoutMilliseconds: number): Effort =>
  call.repetition.kind === 'repeatable'
    ? call.repetition.effort
    : { attempts: 1, withinMilliseconds: timeoutMilliseconds };

/**
 * Sends a call as often as the contract's "Retries" allows. An expired token is met by one renewal and one repetition that is not
 * counted. The body is made once: every attempt sends the same bytes.
 */
export const createSendCall =
  (parts: SendParts): SendCall =>
  async (call) => {
    const { clock } = parts;
    const effort = effortOf(call, parts.timeoutMilliseconds);
    const body = call.body === undefined ? null : Buffer.from(JSON.stringify(call.body));
    const startedAt = clock.monotonic();
    const elapsed = () => clock.monotonic() - startedAt;
    const failures: AttemptFailure[] = [];
    let requestId = '';

    const failed = (last: AttemptFailure): CallFailure => ({
      state: 'failed',
      attempts: [...failures, last],
      last,
      requestId: requestId === '' ? parts.newId() : requestId,
    });
    const send = async (token: TokenAnswer, number: number) => {
      if (token.kind !== 'token') {
        return token;
      }
      const left = effort.withinMilliseconds - elapsed();
      const sent = await parts.attemptOnce({
        call,
        body,
        accessToken: token.accessToken,
        milliseconds: Math.max(0, Math.min(parts.timeoutMilliseconds, left)),
        number,
      });
      requestId = sent.requestId;
      return sent.answer;
    };

    let mayRenew = true;
    for (let number = 1; ; number += 1) {
      const token = await currentToken(call.credentials);
      let answer = await send(token, number);
      if (answer.kind !== 'answered' && isExpiry(answer) && token.kind === 'token' && mayRenew) {
        mayRenew = false;
        const renewed = await renewedToken(call.credentials, token.accessToken);
        if (renewed !== null) {
          failures.push(answer);
          answer = await send(renewed, number);
        }
      }
      if (answer.kind === 'answered') {
        return { state: 'answered', value: answer.value };
      }
      const pause = pauseBeforeRetry({
        failure: answer,
        attempt: number,
        effort,
        elapsed: elapsed(),
        spread: parts.random(),
      });
      if (pause === null) {
        return failed(answer);
      }
      await clock.sleep(pause, endedSignal(call.credentials));
      if (isOver(call.credentials)) {
        return failed(answer);
      }
      failures.push(answer);
    }
  };
