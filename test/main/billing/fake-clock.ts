import type { Clock } from '../../../main/registration/ports.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that stands still until it is told to go on, or until somebody sleeps whose sleep `passes` at once. */
export class FakeClock implements Clock {
  /** Every sleep asked for, in milliseconds. */
  readonly slept: number[] = [];
  #time = 0;
  #slept = 0;
  #putForward = 0;
  #sleepers: Sleeper[] = [];
  readonly #start: number;
  readonly #passes: (milliseconds: number) => boolean;

  constructor(
    passes: (milliseconds: number) => boolean = () => false,
    start = Date.parse('2026-11-21T09:00:00Z'),
  ) {
    this.#passes = passes;
    this.#start = start;
  }

  now(): number {
    return this.#start + this.#time + this.#slept + this.#putForward;
  }

  /** What `now` would be, had nobody set the wall clock. */
  rightTime(): number {
    return this.#start + this.#time + this.#slept;
  }

  monotonic(): number {
    return this.#time;
  }

  sinceBoot(): number {
    return this.#time + this.#slept;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.slept.push(milliseconds);
    if (signal?.aborted) {
      return Promise.resolve();
    }
    if (this.#passes(milliseconds)) {
      this.advance(milliseconds);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const sleeper = { until: this.#time + milliseconds, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        resolve();
      });
    });
  }

  /** Whether somebody sleeps who would be woken within so many milliseconds. */
  hasSleeperWithin(milliseconds: number): boolean {
    return this.#sleepers.some(({ until }) => until <= this.#time + milliseconds);
  }

  /** The machine sleeps: timers and the monotonic clock stand still meanwhile. */
  sleepMachine(milliseconds: number): void {
    this.#slept += milliseconds;
  }

  /** Somebody sets the wall clock; a negative number puts it back. */
  setWallClock(milliseconds: number): void {
    this.#putForward += milliseconds;
  }

  advance(milliseconds: number): void {
    this.#time += milliseconds;
    const due = this.#sleepers.filter(({ until }) => until <= this.#time);
    this.#sleepers = this.#sleepers.filter(({ until }) => until > this.#time);
    for (const { wake } of due) {
      wake();
    }
  }
}
