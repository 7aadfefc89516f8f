import { describe, expect, it } from 'vitest';
import { minute, panelBench, wrongPin } from './panel-bench.ts';
import { rightPin } from './right-pin.ts';

const opened = { kind: 'panel-opened' };
const closedBy = (reason: string) => ({ kind: 'panel-closed', reason });

const openPanel = async () => {
  const bench = panelBench();
  const kiosk = bench.start();
  await kiosk.tryPin(rightPin);
  return { bench, ...kiosk };
};

describe('a panel that is closed', () => {
  it('shows nothing, copies nothing and ends nothing', async () => {
    const bench = panelBench();
    const { panel } = bench.start();
    bench.putIn('USB');
    await panel.unlock({ pin: wrongPin });
    expect([panel.restart(), panel.leave()]).toEqual([{ state: 'closed' }, { state: 'closed' }]);
    panel.close();
    expect(panel.read()).toEqual({ state: 'closed' });
    expect(await panel.exportLog({ driveId: 'USB' })).toEqual({
      state: 'failed',
      reason: 'closed',
    });
    expect(bench.ended).toEqual([]);
    expect(bench.panelEvents()).toEqual([{ kind: 'panel-refused' }]);
  });
});

describe('a PIN that is still being looked at', () => {
  it.each(['pageGone', 'close'] as const)(
    'opens nothing after %s, and costs no try',
    async (gone) => {
      const bench = panelBench();
      const { panel, tryPin } = bench.start();
      const answer = tryPin(rightPin);
      await Promise.resolve();
      panel[gone]();
      expect(await answer).toEqual({ state: 'not-now' });
      expect(panel.isOpen()).toBe(false);
      expect(bench.panelEvents()).toEqual([]);
      expect(bench.wrongPins.text()).toBe('{"wrong":0}\n');
    },
  );

  it('counts when it is wrong, whoever is gone', async () => {
    const bench = panelBench();
    const { panel, tryPin } = bench.start();
    const answer = tryPin(wrongPin);
    await Promise.resolve();
    panel.pageGone();
    await answer;
    expect(bench.panelEvents()).toEqual([{ kind: 'panel-refused' }]);
    expect(bench.wrongPins.text()).toBe('{"wrong":1}\n');
  });

  it('opens the panel for the next page that asks', async () => {
    const { panel, tryPin } = panelBench().start();
    panel.pageGone();
    expect(await tryPin(rightPin)).toMatchObject({ state: 'open' });
  });
});

describe('a panel that is open', () => {
  it('shows the newest entries of the trail first, 50 at most, and nothing of their chain', async () => {
    const { panel, trail } = await openPanel();
    const staff = { kind: 'staff', loginId: 'eki-akari', shopName: '駅前店' } as const;
    for (let index = 0; index < 60; index += 1) {
      trail.append(staff, { kind: 'session-ended', sessionId: 's', reason: 'timed-out' });
    }
    const answer = panel.read();
    const audit = answer.state === 'open' ? answer.report.audit : [];
    expect(audit).toHaveLength(50);
    expect(audit[0]).toEqual({
      at: '2026-11-21T03:00:00.000Z',
      actor: { kind: 'staff', loginId: 'eki-akari' },
      event: 'session-ended',
      enquiryNumber: null,
      result: 'timed-out',
    });
  });

  it.each<[string, (open: Awaited<ReturnType<typeof openPanel>>) => void, string]>([
    ['when staff close it', ({ panel }) => panel.close(), 'closed'],
    ['when its page is gone', ({ panel }) => panel.pageGone(), 'page-gone'],
    ['two minutes after its last use', ({ clock }) => clock.advance(2 * minute), 'timed-out'],
    [
      'when the machine has slept so long',
      ({ clock }) => clock.sleepMachine(2 * minute),
      'timed-out',
    ],
    [
      'when somebody has logged in',
      ({ bench }) => {
        bench.present.isNobodyThere = false;
      },
      'session-began',
    ],
  ])('closes %s, which is noted once', async (_when, happen, reason) => {
    const open = await openPanel();
    happen(open);
    expect(open.panel.read()).toEqual({ state: 'closed' });
    open.panel.close();
    expect(open.panel.isOpen()).toBe(false);
    expect(open.bench.panelEvents()).toEqual([opened, closedBy(reason)]);
  });

  it('closes by itself, without anybody asking', async () => {
    const { bench, clock } = await openPanel();
    clock.advance(2 * minute);
    await expect.poll(() => bench.panelEvents()).toEqual([opened, closedBy('timed-out')]);
  });

  it('does not mind the wall clock', async () => {
    const { panel, clock } = await openPanel();
    clock.setWallClock(-10 * minute);
    clock.advance(2 * minute);
    expect(panel.isOpen()).toBe(false);
  });

  it('stays open while it is used, but no longer than a quarter of an hour', async () => {
    const { panel, clock } = await openPanel();
    for (let passed = 1; passed < 15; passed += 1) {
      clock.advance(minute);
      expect(panel.read().state).toBe('open');
    }
    clock.advance(minute);
    expect(panel.read().state).toBe('closed');
  });

  it('is not kept open by whoever only asks whether it is', async () => {
    const { panel, clock } = await openPanel();
    clock.advance(minute);
    expect(panel.isOpen()).toBe(true);
    clock.advance(minute);
    expect(panel.isOpen()).toBe(false);
  });

  it.each(['restart', 'leave'] as const)('notes %s, then has it done, once', async (ending) => {
    const { bench, panel } = await openPanel();
    expect(panel[ending]()).toEqual({ state: 'ending' });
    expect(panel[ending]()).toEqual({ state: 'closed' });
    expect(bench.ended).toEqual([ending]);
    expect(bench.panelEvents()).toEqual([opened, { kind: `${ending}-asked` }]);
  });

  it('lets nobody leave unless the trail takes it; a restart may be what mends the disk', async () => {
    const { bench, panel } = await openPanel();
    bench.audit.obstruct();
    expect(panel.leave()).toEqual({ state: 'not-noted' });
    expect(bench.ended).toEqual([]);
    expect(panel.restart()).toEqual({ state: 'ending' });
    expect(bench.ended).toEqual(['restart']);
  });

  it('has shown notices of limits once it is closed, and not those that came later', async () => {
    const { panel, notices } = await openPanel();
    notices.add({ act: 'cards', party: 'customer', at: '1' });
    panel.read();
    expect(notices.list()).toHaveLength(1);
    notices.add({ act: 'codes', party: 'kiosk', at: '2' });
    panel.close();
    expect(notices.list()).toEqual([{ act: 'codes', party: 'kiosk', at: '2' }]);
  });
});
