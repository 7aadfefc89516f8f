import {
  type Build,
  type PostureCode,
  type PostureFinding,
  postureCodes,
} from '../../preload/contract/posture.ts';
import type { Log } from '../log/log.ts';
import type { PostureCheck } from './posture-check.ts';
import { strictnessOf } from './strictness.ts';

/** Between two rounds, in milliseconds. */
const pause = 60_000;

export interface SelfTestParts {
  readonly build: Build;
  readonly checks: readonly PostureCheck[];
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
  /** What is found is no longer what it was. */
  readonly changed: () => void;
}

/** Knows whether machine and package are fit to serve anybody. */
export interface SelfTest {
  /** Makes every check, and then again each minute those whose verdict can change. Resolves after the first round. */
  readonly start: () => Promise<void>;
  /** Makes those checks at once: something that they look at has changed. */
  readonly again: () => Promise<void>;
  readonly stop: () => void;
  readonly findings: () => readonly PostureFinding[];
  /** Because of which nobody is served. */
  readonly refusing: () => readonly PostureCode[];
  /** Because of which nobody would be served, were this a build for production. */
  readonly relaxed: () => readonly PostureCode[];
}

export const createSelfTest = (parts: SelfTestParts): SelfTest => {
  const { build, checks, log } = parts;
  const unsound = new Set<PostureCode>();
  const over = new AbortController();

  const make = async ({ code, look }: PostureCheck): Promise<'changed' | 'as-before'> => {
    const verdict = await look();
    if ((verdict === 'unsound') === unsound.has(code)) {
      return 'as-before';
    }
    if (verdict === 'unsound') {
      unsound.add(code);
      log.warn('posture-unsound', { problem: code, reason: strictnessOf(code, build) });
    } else {
      unsound.delete(code);
      log.info('posture-sound', { problem: code });
    }
    return 'changed';
  };

  const round = async (due: readonly PostureCheck[]): Promise<void> => {
    const outcomes = await Promise.all(due.map(make));
    if (outcomes.includes('changed')) {
      parts.changed();
    }
  };

  const again = (): Promise<void> => round(checks.filter(({ when }) => when === 'each-minute'));

  const keepLooking = async (): Promise<void> => {
    for (;;) {
      await parts.sleep(pause, over.signal);
      if (over.signal.aborted) {
        return;
      }
      await again();
    }
  };

  const findings = (): readonly PostureFinding[] =>
    postureCodes
      .filter((code) => unsound.has(code))
      .map((code) => ({ code, strictness: strictnessOf(code, build) }));
  const codesThat = (strictness: PostureFinding['strictness']): readonly PostureCode[] =>
    findings()
      .filter((finding) => finding.strictness === strictness)
      .map(({ code }) => code);

  return {
    start: async () => {
      await round(checks);
      void keepLooking();
    },
    again,
    stop: () => over.abort(),
    findings,
    refusing: () => codesThat('refuses'),
    relaxed: () => codesThat('relaxed'),
  };
};
