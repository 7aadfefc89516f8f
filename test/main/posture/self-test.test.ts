import { describe, expect, it } from 'vitest';
import type { PostureCheck, Verdict } from '../../../main/posture/posture-check.ts';
import { createSelfTest } from '../../../main/posture/self-test.ts';
import type { Build, PostureCode } from '../../../preload/contract/posture.ts';

/** A self-test of three checks, whose verdicts and whose minutes a test decides about. */
const bench = (build: Build) => {
  const verdicts = new Map<PostureCode, Verdict>();
  const looks: PostureCode[] = [];
  const lines: string[] = [];
  const minutes: (() => void)[] = [];
  let changes = 0;
  const check = (code: PostureCode, when: PostureCheck['when']): PostureCheck => ({
    code,
    when,
    look: () => {
      looks.push(code);
      return verdicts.get(code) ?? 'sound';
    },
  });
  const write = (code: string, fields?: object) =>
    void lines.push(`${code} ${JSON.stringify(fields)}`);
  const selfTest = createSelfTest({
    build,
    checks: [
      check('fuses-differ', 'at-start'),
      check('clock-off', 'each-minute'),
      check('content-protection-missing', 'at-start'),
    ],
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        expect(milliseconds).toBe(60_000);
        minutes.push(resolve);
        signal?.addEventListener('abort', () => resolve());
      }),
    log: { info: write, warn: write, error: write },
    changed: () => {
      changes += 1;
    },
  });
  const minute = async () => {
    minutes.shift()?.();
    await new Promise(setImmediate);
  };
  const becomes = (code: PostureCode, verdict: Verdict) => void verdicts.set(code, verdict);
  return { selfTest, becomes, looks, lines, minute, changes: () => changes };
};

describe('the self-test', () => {
  it('finds nothing on a sound machine', async () => {
    const { selfTest, changes, lines } = bench('production');
    await selfTest.start();
    expect(selfTest.findings()).toEqual([]);
    expect([changes(), lines]).toEqual([0, []]);
  });

  it.each([
    ['production', ['fuses-differ', 'clock-off'], []],
    ['qa', ['fuses-differ'], ['clock-off']],
    ['development', [], ['fuses-differ', 'clock-off']],
  ] as const)('of a %s build refuses %j and relaxes %j', async (build, refusing, relaxed) => {
    const { selfTest, becomes } = bench(build);
    becomes('clock-off', 'unsound');
    becomes('content-protection-missing', 'unsound');
    becomes('fuses-differ', 'unsound');
    await selfTest.start();
    expect(selfTest.refusing()).toEqual(refusing);
    expect(selfTest.relaxed()).toEqual(relaxed);
    expect(selfTest.findings()).toContainEqual({
      code: 'content-protection-missing',
      strictness: 'noted',
    });
  });

  it('looks again each minute at what can change, and says once what it finds', async () => {
    const { selfTest, becomes, looks, lines, minute, changes } = bench('production');
    await selfTest.start();
    looks.length = 0;
    becomes('clock-off', 'unsound');
    await minute();
    await minute();
    expect(looks).toEqual(['clock-off', 'clock-off']);
    expect(selfTest.refusing()).toEqual(['clock-off']);
    expect(changes()).toBe(1);
    becomes('clock-off', 'sound');
    await minute();
    expect(selfTest.refusing()).toEqual([]);
    expect(changes()).toBe(2);
    expect(lines).toEqual([
      'posture-unsound {"problem":"clock-off","reason":"refuses"}',
      'posture-sound {"problem":"clock-off"}',
    ]);
  });

  it('looks at once when it is told to', async () => {
    const { selfTest, becomes } = bench('production');
    await selfTest.start();
    becomes('clock-off', 'unsound');
    await selfTest.again();
    expect(selfTest.refusing()).toEqual(['clock-off']);
  });

  it('looks no more once it was stopped', async () => {
    const { selfTest, looks, minute } = bench('production');
    await selfTest.start();
    looks.length = 0;
    selfTest.stop();
    await minute();
    expect(looks).toEqual([]);
  });
});
