import { mkdirSync, rmSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it, test } from 'vitest';
import { pinDelay } from '../../../main/staff-panel/pin-delay.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { minute, panelBench, wrongPin } from './panel-bench.ts';
import { rightPin } from './right-pin.ts';

const refused = { kind: 'panel-refused' };
const opened = { kind: 'panel-opened' };
const hour = 60 * minute;

test('the wait grows with each wrong PIN, from none to an hour', () => {
  const waits = Array.from({ length: 12 }, (_, wrong) => pinDelay(wrong));
  expect(waits).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
});

describe('the PIN', () => {
  it('opens the panel when it is right, and says so in trail and log', async () => {
    const bench = panelBench();
    const { tryPin, lines } = bench.start();
    expect(await tryPin(rightPin)).toMatchObject({
      state: 'open',
      report: { kioskId: 'shop-012-k1', version: '1.2.0' },
    });
    expect(bench.panelEvents()).toEqual([opened]);
    expect(lines.map(({ code }) => code)).toEqual(['panel-opened']);
  });

  it('is refused when it is wrong, with the wait before the next try', async () => {
    const bench = panelBench();
    const { wait, clock, panel } = bench.start();
    expect([await wait(wrongPin), await wait(wrongPin), await wait(wrongPin)]).toEqual([0, 0, 30]);
    expect(bench.panelEvents()).toEqual([refused, refused, refused]);
    clock.advance(29_000);
    expect(await wait(rightPin)).toBe(1);
    expect(panel.isOpen()).toBe(false);
    clock.advance(1_000);
    expect(await wait(rightPin)).toBe('open');
  });

  it('is not even looked at during the wait, and trying does not make it longer', async () => {
    const bench = panelBench();
    const { wait, clock } = bench.start();
    for (const pin of [wrongPin, wrongPin, wrongPin]) await wait(pin);
    for (const pin of [wrongPin, rightPin, wrongPin]) expect(await wait(pin)).toBe(30);
    clock.advance(30_000);
    expect(await wait(wrongPin)).toBe(60);
  });

  it('is called wrong when it was looked at, and too soon when it was not, whether it is right or wrong', async () => {
    const { tryPin } = panelBench().start();
    const answers = [];
    for (const pin of [wrongPin, wrongPin, wrongPin, wrongPin, rightPin]) {
      answers.push(await tryPin(pin));
    }
    expect(answers).toEqual([
      { state: 'wrong', retryInSeconds: 0 },
      { state: 'wrong', retryInSeconds: 0 },
      { state: 'wrong', retryInSeconds: 30 },
      { state: 'too-soon', retryInSeconds: 30 },
      { state: 'too-soon', retryInSeconds: 30 },
    ]);
  });

  it('starts the row anew when it was right', async () => {
    const bench = panelBench();
    const { wait, clock } = bench.start();
    for (const pin of [wrongPin, wrongPin, wrongPin]) await wait(pin);
    clock.advance(30_000);
    expect([await wait(rightPin), await wait(wrongPin), await wait(wrongPin)]).toEqual([
      'open',
      0,
      0,
    ]);
  });

  it('is checked one at a time: many at once do not get past the wait', async () => {
    const bench = panelBench();
    const { wait } = bench.start();
    const pins = Array.from({ length: 40 }, () => wrongPin);
    const waits = await Promise.all([...pins, rightPin].map(wait));
    expect(waits.slice(0, 3)).toEqual([0, 0, 30]);
    expect(new Set(waits.slice(3))).toEqual(new Set([30]));
    expect(bench.panelEvents()).toEqual([refused, refused, refused]);
  });

  it('that is wrong counts also when the right one comes at the same time', async () => {
    const bench = panelBench();
    const { wait } = bench.start();
    expect(await Promise.all([wait(rightPin), wait(wrongPin)])).toEqual(['open', 0]);
    expect(bench.wrongPins.text()).toBe('{"wrong":1}\n');
  });

  it('opens nothing while somebody is served, right or wrong, and counts nothing', async () => {
    const bench = panelBench();
    const { wait, panel } = bench.start();
    bench.present.isNobodyThere = false;
    for (const pin of [rightPin, wrongPin, wrongPin, wrongPin]) {
      expect(await wait(pin)).toBe('not-now');
    }
    expect(panel.isOpen()).toBe(false);
    expect(bench.panelEvents()).toEqual([]);
  });

  it('opens nothing for somebody who has logged in while it was looked at', async () => {
    const bench = panelBench();
    const { wait, panel } = bench.start();
    const answer = wait(rightPin);
    await Promise.resolve();
    bench.present.isNobodyThere = false;
    expect(await answer).toBe('not-now');
    expect(panel.isOpen()).toBe(false);
    expect(bench.panelEvents()).toEqual([]);
    expect(bench.wrongPins.text()).toBe('{"wrong":0}\n');
  });

  it('is in no file and in no log line', async () => {
    const bench = panelBench();
    const { wait, lines } = bench.start();
    await wait('31415926');
    const written = [bench.wrongPins.text(), bench.audit.text(), JSON.stringify(lines)].join();
    expect(written).not.toContain('31415926');
  });
});

describe('the wait that is told without a try', () => {
  it('is what a try would be told, counts as none, and does not begin anew', async () => {
    const bench = panelBench();
    const { wait, clock, panel } = bench.start();
    expect(panel.nextTry()).toEqual({ inSeconds: 0 });
    for (const pin of [wrongPin, wrongPin, wrongPin]) await wait(pin);
    clock.advance(10_500);
    expect([panel.nextTry(), panel.nextTry()]).toEqual([{ inSeconds: 20 }, { inSeconds: 20 }]);
    expect(bench.wrongPins.text()).toBe('{"wrong":3}\n');
    clock.advance(19_500);
    expect(panel.nextTry()).toEqual({ inSeconds: 0 });
  });

  it('is the whole one after a restart', async () => {
    const bench = panelBench();
    const { wait } = bench.start();
    for (const pin of [wrongPin, wrongPin, wrongPin]) await wait(pin);
    expect(bench.start().panel.nextTry()).toEqual({ inSeconds: 30 });
  });

  it('is none while the disk tells nothing: whoever tries is told so', async () => {
    const bench = panelBench();
    const { panel, wait } = bench.start();
    bench.audit.obstruct();
    expect(panel.nextTry()).toEqual({ inSeconds: 0 });
    expect(await wait(rightPin)).toBe('not-noted');
  });
});

describe('after a restart in the middle of a wait', () => {
  const afterWrongPins = async (count: number) => {
    const bench = panelBench();
    const { wait, clock } = bench.start();
    for (let wrong = 0; wrong < count; wrong += 1) {
      clock.advance(hour);
      await wait(wrongPin);
    }
    return bench;
  };

  it('the whole wait begins anew', async () => {
    const bench = await afterWrongPins(5);
    const { wait, clock } = bench.start();
    expect(await wait(rightPin)).toBe(120);
    clock.advance(120_000);
    expect(await wait(rightPin)).toBe('open');
  });

  it.each([
    ['forward', hour * 24 * 365],
    ['back', -hour * 24 * 365],
  ])('a wall clock that was put %s changes nothing', async (_way, by) => {
    const bench = await afterWrongPins(5);
    const clock = new FakeClock();
    clock.setWallClock(by);
    expect(await bench.start(clock).wait(rightPin)).toBe(120);
  });

  it.each<[string, (wrongPins: ReturnType<typeof panelBench>['wrongPins']) => void]>([
    ['was deleted', (file) => file.remove()],
    ['was emptied', (file) => file.write('')],
    ['is no JSON', (file) => file.write('nothing\n')],
    ['has no line end', (file) => file.write('{"wrong":5}')],
    ['was set to none', (file) => file.write('{"wrong":0}\n')],
    ['was set to fewer', (file) => file.write('{"wrong":4}\n')],
    ['was set below none', (file) => file.write('{"wrong":-5}\n')],
  ])('a file that %s counts as the longest wait', async (_what, harm) => {
    const bench = await afterWrongPins(5);
    harm(bench.wrongPins);
    const { wait, clock, lines } = bench.start();
    expect(await wait(rightPin)).toBe(3600);
    expect(lines.map(({ code }) => code)).toEqual(['wrong-pins-lost']);
    clock.advance(hour);
    expect(await wait(rightPin)).toBe('open');
  });

  it('a kiosk that never saw a wrong PIN needs no file', async () => {
    const bench = panelBench();
    expect(await bench.start().wait(rightPin)).toBe('open');
  });

  it('a file that goes while the kiosk runs changes nothing', async () => {
    const bench = panelBench();
    const { wait } = bench.start();
    for (const pin of [wrongPin, wrongPin, wrongPin]) await wait(pin);
    bench.wrongPins.remove();
    expect(await wait(rightPin)).toBe(30);
  });

  it('a plug that is pulled while a PIN is looked at has cost a try', async () => {
    const bench = panelBench();
    const { wait } = bench.start();
    await wait(wrongPin);
    await wait(wrongPin);
    const unheard = wait(wrongPin);
    // scrypt is still at work on another thread.
    await nextTurn();
    expect(await bench.start().wait(rightPin)).toBe(30);
    await unheard;
  });
});

describe('a disk that takes nothing', () => {
  it('opens no panel, and says that it is that', async () => {
    const bench = panelBench();
    const { wait, panel } = bench.start();
    bench.audit.obstruct();
    expect(await wait(rightPin)).toBe('not-noted');
    expect(panel.isOpen()).toBe(false);
  });

  it('tells nobody whether a PIN was right when it is the trail alone that takes nothing', async () => {
    const bench = panelBench();
    const { wait } = bench.start();
    await wait(wrongPin);
    rmSync(bench.audit.file);
    mkdirSync(bench.audit.file);
    expect([await wait(wrongPin), await wait(rightPin)]).toEqual(['not-noted', 'not-noted']);
    expect(bench.wrongPins.text()).toBe('{"wrong":3}\n');
  });

  it('tells nobody whether a PIN was right', async () => {
    const bench = panelBench();
    const { wait } = bench.start();
    await wait(wrongPin);
    bench.audit.obstruct();
    expect([await wait(wrongPin), await wait(rightPin)]).toEqual(['not-noted', 'not-noted']);
  });
});
