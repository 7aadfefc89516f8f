import type { Clock } from './ports.ts';

type Times = Pick<Clock, 'now' | 'monotonic' | 'sinceBoot'>;

/**
 * How long a session may still last. It has lasted as long as the clock says that says most: the monotonic one may stand still while the
 * machine sleeps. The wall clock may be put forward or back by hours; it alone tells what lies before a restart.
 */
export class SessionLife {
  readonly #clock: Times;
  readonly #milliseconds: number;
  readonly #lastedBefore: number;
  readonly #since: { readonly monotonic: number; readonly sinceBoot: number };

  /** `beganAt` is wall time; one that lies in the future counts as now. */
  constructor(clock: Times, milliseconds: number, beganAt: number) {
    this.#clock = clock;
    this.#milliseconds = milliseconds;
    this.#since = {
      monotonic: clock.monotonic(),
      sinceBoot: clock.sinceBoot(),
    };
    this.#lastedBefore = Math.max(0, clock.now() - beganAt);
  }

  /** Milliseconds; 0 when it is over. */
  left(): number {
    const lasted = Math.max(
      this.#clock.monotonic() - this.#since.monotonic,
      this.#clock.sinceBoot() - this.#since.sinceBoot,
    );
    return Math.max(0, this.#milliseconds - this.#lastedBefore - lasted);
  }
}
