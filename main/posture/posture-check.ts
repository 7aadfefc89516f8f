import type { PostureCode } from '../../preload/contract/posture.ts';

/** One thing that the self-test looks at. */
export interface PostureCheck {
  readonly code: PostureCode;
  /** `at-start`: it cannot change while the kiosk runs. */
  readonly when: 'at-start' | 'each-minute';
  /** Never rejects: what cannot be told is `unsound` where it can be told on a sound machine, and `sound` where no machine tells it. */
  readonly look: () => Verdict | Promise<Verdict>;
}

export type Verdict = 'sound' | 'unsound';

export const soundIf = (sound: boolean): Verdict => (sound ? 'sound' : 'unsound');
