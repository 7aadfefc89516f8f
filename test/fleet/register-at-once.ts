import { complete } from '../faults/matrix/ending.ts';
import { callOf, plan } from '../faults/matrix/rows/calls.ts';
import type { FleetKiosk } from './fleet-kiosk.ts';
import { sideBySide } from './side-by-side.ts';

/** What the backend does to the answers of a round. */
export type Line = 'clear' | 'answers-lost';

export interface Round {
  readonly line: Line;
  /** From the press that decides to the screen that says what was done, for each kiosk that got there; in milliseconds. */
  readonly latencies: readonly number[];
  /** From the first press to the last such screen, in milliseconds. */
  readonly took: number;
  /** What became of the others, in words. */
  readonly failures: readonly string[];
}

/** Every so many-th answer is lost after its request was carried out. */
const oneLostOf = 5;

const loseSomeAnswers = async (kiosks: readonly FleetKiosk[]): Promise<void> => {
  for (const change of ['register-card', 'register-customer'] as const) {
    const concerned = kiosks.filter(({ stage }) => stage.change === change);
    const [first] = concerned;
    if (first === undefined) continue;
    const times = Math.ceil(concerned.length / oneLostOf);
    await plan(first.stage, callOf[change], times, {
      kind: 'faults',
      fault: 'close-after-handling',
    });
  }
};

const inWords = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Back to where a next registration begins. */
const goBack = async ({ stage }: FleetKiosk): Promise<void> => {
  const [action, screen] =
    stage.change === 'register-card'
      ? (['back-to-menu', 'menu'] as const)
      : (['back-to-list', 'list'] as const);
  await stage.kiosk().do({ type: 'pressed', action });
  await stage.kiosk().until(screen, (view) => view.screen === screen && view.loaded);
};

/** Every kiosk fills in, some at a time; then all of them decide at the same moment. */
export const registerAtOnce = async (
  kiosks: readonly FleetKiosk[],
  line: Line,
  sideways: number,
): Promise<Round> => {
  await sideBySide(kiosks, sideways, ({ stage }) => stage.fillIn());
  if (line === 'answers-lost') await loseSomeAnswers(kiosks);
  const began = performance.now();
  const outcomes = await Promise.all(
    kiosks.map(async (kiosk) => {
      const pressed = performance.now();
      try {
        await kiosk.decide();
        await kiosk.stage.ends(complete);
        return { state: 'told', kiosk, latency: performance.now() - pressed } as const;
      } catch (error) {
        return { state: 'failed', failure: inWords(error) } as const;
      }
    }),
  );
  const took = performance.now() - began;
  const served = outcomes.filter((each) => each.state === 'told');
  await sideBySide(served, sideways, ({ kiosk }) => goBack(kiosk));
  return {
    line,
    latencies: served.map(({ latency }) => latency),
    took,
    failures: outcomes.flatMap((each) => (each.state === 'failed' ? [each.failure] : [])),
  };
};
