import { expect, test } from 'vitest';
import { createAnchoring } from '../../../main/journal/anchoring.ts';
import type { AuditAnchor } from '../../../main/journal/audit-anchor.ts';
import type { ChainEnd } from '../../../main/journal/audit-chain.ts';
import { createTimedAnchor } from '../../../main/journal/timed-anchor.ts';
import { FakeClock } from '../billing/fake-clock.ts';

const limit = 5_000;

const hangingOnce = () => {
  const kept: ChainEnd[] = [];
  let uses = 0;
  const anchor: AuditAnchor = {
    read: () => new Promise(() => undefined),
    write: async (end) => {
      uses += 1;
      if (uses === 1) {
        await new Promise(() => undefined);
      }
      kept.push(end);
    },
  };
  return { anchor, kept };
};

test('one write that hangs does not keep the anchor from following the trail', async () => {
  const clock = new FakeClock();
  const { anchor, kept } = hangingOnce();
  const sleep = clock.sleep.bind(clock);
  const anchoring = createAnchoring(createTimedAnchor(anchor, { milliseconds: limit, sleep }));
  anchoring.release();
  anchoring.follow({ sequence: 1, link: 'a' });
  anchoring.follow({ sequence: 2, link: 'b' });
  expect(kept).toEqual([]);
  clock.advance(limit);
  await anchoring.settled();
  expect(kept).toEqual([{ sequence: 2, link: 'b' }]);
});

test('a read that hangs fails in time, so that it can be tried again', async () => {
  const clock = new FakeClock();
  const { anchor } = hangingOnce();
  const sleep = clock.sleep.bind(clock);
  const reading = createTimedAnchor(anchor, { milliseconds: limit, sleep }).read();
  clock.advance(limit);
  await expect(reading).rejects.toThrow('in time');
});
