import { isDeepStrictEqual } from 'node:util';
import type { RefusalCode } from '../../../main/ipc/refusal.ts';
import type { AnyMessage } from './any-message.ts';
import type { GateAnswer } from './recording-gate.ts';

const isRefusal = (error: unknown, code: RefusalCode): boolean =>
  error instanceof Error &&
  error.name === 'Refusal' &&
  error.message === code &&
  error.stack === `Refusal: ${code}` &&
  error.cause === undefined;

/** What the gate ought to have said, by the contract alone. */
const expectedOf = (
  { call, from }: AnyMessage,
  inputs: readonly unknown[],
  allowance: 'left' | 'used-up',
): 'sender' | 'flood' | 'input' | { readonly handled: unknown } => {
  if (from.standing === 'stranger') return 'sender';
  if (allowance === 'used-up') return 'flood';
  const parsed = call.input.safeParse(inputs[0]);
  return parsed.success && inputs.length <= 1 ? { handled: parsed.data } : 'input';
};

/** Null when the gate did as it should; else what was wrong. */
export const judgeAnswer = (
  message: AnyMessage,
  inputs: readonly unknown[],
  seen: {
    readonly answer: GateAnswer;
    readonly handled: readonly { readonly channel: string; readonly input: unknown }[];
    readonly allowance: 'left' | 'used-up';
  },
): string | null => {
  const expected = expectedOf(message, inputs, seen.allowance);
  const { answer, handled } = seen;
  if (typeof expected === 'string') {
    if (handled.length > 0) return `${expected}: a handler was called`;
    return answer.kind === 'rejected' && isRefusal(answer.error, expected)
      ? null
      : `${expected}: no such refusal came back, but ${answer.kind}`;
  }
  const [first] = handled;
  if (answer.kind !== 'answered' || handled.length !== 1 || first === undefined) {
    return `a message that fits was ${answer.kind}`;
  }
  if (first.channel !== message.call.channel) return 'another handler was called';
  return isDeepStrictEqual(first.input, expected.handled)
    ? null
    : 'the handler was given what its schema does not give';
};
