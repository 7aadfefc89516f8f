import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMessage } from '../../fuzz/gate/any-message.ts';
import { anySender } from '../../fuzz/gate/any-sender.ts';
import { arrives } from '../../fuzz/gate/arrives.ts';
import { contractCalls } from '../../fuzz/gate/contract-calls.ts';
import { judgeAnswer } from '../../fuzz/gate/judge-answer.ts';
import { recordingGate } from '../../fuzz/gate/recording-gate.ts';
import { fittingValue } from '../../fuzz/inputs/fitting-value.ts';
import { gate } from '../../fuzz/targets/gate.ts';

const [ownPage] = fc.sample(
  anySender().filter(({ standing }) => standing === 'own-page'),
  1,
);

/** Bytes in use once all that can be collected has been. */
const heapInUse = (): number => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

describe('whatever is sent to the gate', () => {
  it.each(contractCalls.map((call) => [call.channel, call] as const))(
    '%s refuses it, or hands on what its schema makes of it',
    async (_channel, call) => {
      await fc.assert(
        fc.asyncProperty(anyMessage([call]), async (message) => {
          const arrival = arrives(message.inputs);
          fc.pre(arrival.kind === 'arrives');
          const bench = recordingGate();
          const inputs = arrival.kind === 'arrives' ? arrival.inputs : [];
          const answer = await bench.send(message.from.sender, call.channel, inputs);
          const { handled } = bench;
          expect(judgeAnswer(message, inputs, { answer, handled, allowance: 'left' })).toBeNull();
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each(contractCalls.map((call) => [call.channel, call] as const))(
    '%s does let fitting input of the own page through, so that the sentence above is about something',
    async (_channel, call) => {
      const bench = recordingGate();
      const fitting = fc.sample(fittingValue(call.input), { numRuns: 30, seed: 7 });
      for (const input of fitting) {
        bench.wait(1_000);
        if (ownPage !== undefined) await bench.send(ownPage.sender, call.channel, [input]);
      }
      expect(bench.handled.length).toBeGreaterThan(15);
    },
  );

  it('is judged message by message in a long conversation, a flood included', async () => {
    const { property } = await gate.open();
    await fc.assert(property as fc.IAsyncProperty<[unknown]>, { numRuns: 200 });
  });

  it.each([
    '',
    'page',
    'page.',
    'page.service',
    'page.open ',
    'PAGE.OPEN',
    'session.ended',
    '__proto__',
    'constructor',
    'page.__proto__',
    'ELECTRON_BROWSER_REQUIRE',
    'GUEST_VIEW_MANAGER_CALL',
  ])('there is no channel %j', (channel) => {
    expect(recordingGate().channels.has(channel)).toBe(false);
  });

  it('leaves no more memory in use after ten thousand messages than after a thousand', async () => {
    const bench = recordingGate();
    const messages = fc
      .sample(anyMessage(), { numRuns: 500, seed: 7 })
      .filter(({ inputs }) => arrives(inputs).kind === 'arrives');
    const sendAll = async (times: number): Promise<number> => {
      for (let round = 0; round < times; round += 1) {
        for (const { from, call, inputs } of messages) {
          await bench.send(from.sender, call.channel, inputs);
        }
        bench.handled.length = 0;
      }
      return heapInUse();
    };
    const early = await sendAll(2);
    const late = await sendAll(20);
    expect(bench.lines.length).toBeLessThanOrEqual(40);
    expect(late / early).toBeLessThan(1.2);
  });
});
