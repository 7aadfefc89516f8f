import fc from 'fast-check';
import { type FuzzTarget, holds, nothingToClose } from '../fuzz-target.ts';
import { anyMessage } from '../gate/any-message.ts';
import { arrives } from '../gate/arrives.ts';
import { judgeAnswer } from '../gate/judge-answer.ts';
import { recordingGate } from '../gate/recording-gate.ts';

const isUnpolluted = (): boolean =>
  Object.keys(Object.prototype).length === 0 && Object.keys(Array.prototype).length === 0;

/** Of the gate: how many calls at once, and how many more each second. */
const burst = 40;
const perSecond = 10;

/** Conversations of a page, or of anybody else, with the gate: each message is refused, or handled as its schema says. */
export const gate: FuzzTarget = {
  name: 'gate',
  open: async () => ({
    close: nothingToClose,
    property: fc.asyncProperty(
      fc.array(anyMessage(), { minLength: 1, maxLength: 8 }),
      async (messages) => {
        const bench = recordingGate();
        let tokens = burst;
        for (const message of messages) {
          bench.wait(message.pause);
          tokens = Math.min(burst, tokens + (message.pause / 1000) * perSecond);
          const arrival = arrives(message.inputs);
          if (arrival.kind === 'stopped') continue;
          const before = bench.handled.length;
          const answer = await bench.send(
            message.from.sender,
            message.call.channel,
            arrival.inputs,
          );
          const verdict = judgeAnswer(message, arrival.inputs, {
            answer,
            handled: bench.handled.slice(before),
            allowance: tokens >= 1 ? 'left' : 'used-up',
          });
          if (message.from.standing === 'own-page' && tokens >= 1) tokens -= 1;
          holds(verdict === null, `${message.call.channel}: ${verdict}`);
          holds(isUnpolluted(), `${message.call.channel}: a prototype was changed`);
        }
      },
    ),
  }),
};
