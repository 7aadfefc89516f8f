import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { nothingToClose } from './fuzz-target.ts';
import { findingWords, runFuzz } from './run-fuzz.ts';
import { runSlice } from './run-slice.ts';
import { allTargets } from './targets/all-targets.ts';

/** A tenth of a minute of each at most; `npm run fuzz` is for longer. */
const short = { seed: 7, executions: 40, milliseconds: 6_000, longestExecution: 15_000 };

describe.each(allTargets.map((target) => [target.name, target] as const))('%s', (_, target) => {
  it('holds against forty inputs of the usual seed', async () => {
    const { executions, finding } = await runSlice(target, short);
    expect(finding === null ? null : findingWords(finding)).toBeNull();
    expect(executions).toBeGreaterThan(0);
  }, 60_000);
});

/** Fails for one input in a hundred. */
const faulty: FuzzTarget = {
  name: 'faulty',
  open: async () => ({
    close: nothingToClose,
    property: fc.asyncProperty(fc.nat(99), async (number) => {
      if (number === 42) throw new Error('forty-two');
    }),
  }),
};

/** Never ends for one input in ten. */
const hanging: FuzzTarget = {
  name: 'hanging',
  open: async () => ({
    close: nothingToClose,
    property: fc.asyncProperty(fc.nat(9), async (number) => {
      if (number === 4) await new Promise(() => undefined);
    }),
  }),
};

const atEase: FuzzTarget['open'] = async () => ({
  close: nothingToClose,
  property: fc.asyncProperty(fc.nat(), () => Promise.resolve()),
});

describe('the fuzzer', () => {
  it('takes an execution that never ends for a finding', async () => {
    const limits = { ...short, executions: 10_000, longestExecution: 50 };
    const { finding } = await runSlice(hanging, limits);
    expect(finding).toMatchObject({ target: 'hanging', counterexample: '[4]' });
    expect(finding?.error).toContain('50 milliseconds');
  });

  it('begins nothing after its time is up', async () => {
    const limits = { ...short, executions: Number.MAX_SAFE_INTEGER, milliseconds: 20 };
    const { finding } = await runSlice({ ...hanging, open: atEase }, limits);
    expect(finding).toBeNull();
  });

  it('tells seed, place and counterexample of what it finds, and finds it again by them', async () => {
    const { finding } = await runSlice(faulty, { ...short, executions: 10_000 });
    expect(finding).toMatchObject({ target: 'faulty', seed: 7, counterexample: '[42]' });
    const again = await runSlice(faulty, { ...short, executions: 10_000 });
    expect(again.finding).toEqual(finding);
  });

  it('turns to each target until its time is up, and counts', async () => {
    let now = 0;
    const said: string[] = [];
    const report = await runFuzz({
      targets: [faulty, { ...faulty, name: 'other' }],
      minutes: 1,
      seed: 1,
      monotonic: () => {
        now += 10_000;
        return now;
      },
      say: (line) => said.push(line),
    });
    expect([...report.executions.keys()]).toEqual(['faulty', 'other']);
    expect([...report.executions.values()].every((count) => count > 0)).toBe(true);
    expect(report.findings.length).toBe(said.length);
    expect(said.join()).toContain('FOUND at faulty, seed 1,');
  });

  it.each([
    ['--minutes', 'x'],
    ['--minutes', '-1'],
    ['--minute', '1'],
    ['--seed', '1.5e99'],
  ])('refuses %s %s', (...words) => {
    expect(() => readArguments(words)).toThrow();
  });
});
