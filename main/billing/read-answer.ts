import type { AttemptFailure } from './answer.ts';
import { backendTime } from './backend-time.ts';
import type { Call } from './call.ts';
import { refusalOf } from './problem-mapping.ts';
import type { WireAnswer } from './wire.ts';

const jsonOf = (body: Uint8Array | null): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body ?? new Uint8Array()));
  } catch {
    return undefined;
  }
};

/** What an answer means to the call that it answers. Whatever does not fit the contract is a `protocol-violation`. */
export const readAnswer = <Value>(
  call: Call<Value>,
  answer: WireAnswer,
  kioskNow: number,
): { readonly kind: 'answered'; readonly value: Value } | AttemptFailure => {
  const { status, headers } = answer;
  const time = backendTime(headers.get('date'), kioskNow);
  const json = jsonOf(answer.body);
  if (status >= 400 && status <= 599) {
    return refusalOf(status, json, headers.get('retry-after'), time);
  }
  const read = call.answers[status]?.(json, time) ?? null;
  return read === null
    ? { kind: 'unreadable', problem: { slug: 'protocol-violation' }, status, waitSeconds: null }
    : { kind: 'answered', value: read.value };
};
