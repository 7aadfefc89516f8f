import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../interventions/fault.ts';
import { counterDecisions } from './counter-decisions.ts';
import { askOutcome } from './customer.ts';
import { runSandbox } from './running-sandbox.ts';
import { openStaffSession } from './staff.ts';
import type { WireAnswer } from './test-client.ts';

const running = runSandbox();

const carriedOut = async (): Promise<readonly number[]> =>
  (await running.books()).operations.map((operation) => operation.carriedOut);

/** What each fault makes of the first sending: how often the change was carried out, and what came over the wire. */
const faults: readonly (readonly [
  fault: Exclude<Fault, 'hang'>,
  carriedOut: readonly number[],
  arrives: (sending: Promise<WireAnswer>, status: number) => Promise<unknown>,
])[] = [
  ['close-before-handling', [], (sending) => expect(sending).rejects.toThrow('socket hang up')],
  ['status-503', [], (sending) => expect(sending).resolves.toMatchObject({ status: 503 })],
  ['close-after-handling', [1], (sending) => expect(sending).rejects.toThrow('socket hang up')],
  ['half-response', [1], (sending) => expect(sending).rejects.toThrow('aborted')],
  [
    'malformed-json',
    [1],
    // The client gives no members to a body that is no JSON.
    (sending, status) => expect(sending).resolves.toMatchObject({ status, body: {} }),
  ],
  [
    'wrong-schema',
    [1],
    (sending, status) =>
      expect(sending).resolves.toMatchObject({ status, body: { unexpected: true } }),
  ],
  [
    'slow-3s',
    [1],
    async (sending, status) => {
      const before = performance.now();
      expect((await sending).status).toBe(status);
      expect(performance.now() - before).toBeGreaterThanOrEqual(2_990);
    },
  ],
];

describe.each(counterDecisions)('%s', (on, status, prepare) => {
  const decide = async (fault: Fault) => {
    const session = await openStaffSession(running);
    const { key, request } = await prepare(running, session);
    await running.control('POST', 'faults', { on, fault });
    const expectDoneOnce = async (): Promise<void> => {
      const again = await running.call(request);
      expect(again.status).toBe(status);
      expect(await carriedOut()).toEqual([1]);
      expect((await askOutcome(running, session, key)).body).toEqual({
        state: 'succeeded',
        outcome: again.body,
      });
    };
    return { sending: running.client().callUnchecked(request), expectDoneOnce };
  };

  it.each(faults)('%s, sent again, is carried out once', async (fault, expected, arrives) => {
    const { sending, expectDoneOnce } = await decide(fault);
    await arrives(sending, status);
    expect(await carriedOut()).toEqual(expected);
    await expectDoneOnce();
  });

  it('hang never answers, and sent again is carried out once', async () => {
    const { sending, expectDoneOnce } = await decide('hang');
    const ended = sending.then(
      () => 'answered',
      () => 'cut off',
    );
    while (((await running.control('GET', 'faults')) as readonly unknown[]).length > 0);
    expect(await carriedOut()).toEqual([]);
    await expectDoneOnce();
    running.client().close();
    expect(await ended).toBe('cut off');
  });
});
