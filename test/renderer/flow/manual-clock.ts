import type { PageClock } from '../../../renderer/flow/page-clock.ts';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that goes on only when told to. Its timers can be as late, or as early, as a browser's. */
export class ManualClock implements PageClock {
  private time = 1000;
  private timers: readonly Timer[] = [];

  now(): number {
    return this.time;
  }

  /** Held back by a test until it says how long the machine has slept. */
  private beingCounted: { readonly done: Promise<void>; readonly finish: () => void } | null = null;

  counting(): Promise<void> | null {
    return this.beingCounted?.done ?? null;
  }

  backendTime(): number {
    return Date.parse('2026-11-15T03:00:00Z');
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers = [...this.timers, timer];
    return () => {
      this.timers = this.timers.filter((each) => each.run !== run);
    };
  }

  /** Lets time pass, ringing each timer at its time. */
  pass(seconds: number): void {
    const end = this.time + seconds * 1000;
    for (let next = this.dueBy(end); next !== undefined; next = this.dueBy(end)) {
      this.time = next.at;
      this.ring(next);
    }
    this.time = end;
  }

  /** Lets time pass with all timers asleep, as in a page that the browser throttles. */
  sleep(seconds: number): void {
    this.time += seconds * 1000;
  }

  /** Lets time pass while the machine sleeps: timers stand still, and have as long to go afterwards as before. */
  suspend(seconds: number): void {
    this.sleep(seconds);
    this.timers = this.timers.map(({ at, run }) => ({ at: at + seconds * 1000, run }));
  }

  /** The machine wakes, and nobody knows yet how long it has slept. */
  startCounting(): void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.beingCounted = { done: promise, finish: resolve };
  }

  /** It is known now. */
  async counted(seconds: number): Promise<void> {
    const was = this.beingCounted;
    this.sleep(seconds);
    this.beingCounted = null;
    was?.finish();
    await was?.done;
  }

  /** Rings what is due, late; or the very next timer, early. */
  wake(): void {
    const next = this.dueBy(Number.POSITIVE_INFINITY);
    if (next !== undefined) this.ring(next);
  }

  get waiting(): number {
    return this.timers.length;
  }

  private dueBy(end: number): Timer | undefined {
    return this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }

  private ring(timer: Timer): void {
    this.timers = this.timers.filter((each) => each !== timer);
    timer.run();
  }
}
