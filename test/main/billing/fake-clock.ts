import type { Clock } from '../../../main/billing/ports.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that stands still until it is told to go on, or until somebody sleeps whose sleep `passes` at once. */
export class FakeClock implements Clock {
  /** Every sleep asked for, in milliseconds. */
  readonly slept: number[] = [];
  #time = 0;
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
    return this.#start + this.#time;
  }

  monotonic(): number {
    return this.#time;
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

  advance(milliseconds: number): void {
    this.#time += milliseconds;
    const due = this.#sleepers.filter(({ until }) => until <= this.#time);
    this.#sleepers = this.#sleepers.filter(({ until }) => until > this.#time);
    for (const { wake } of due) {
      wake();
    }
  }
}
