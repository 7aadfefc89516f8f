import type { Clock } from './ports.ts';

/** Milliseconds: no two probes are closer than this, and no news is news after it. */
const interval = 10_000;

/** When the next probe is due: 10 s after the last one or after good news, whichever is later; bad news ends the waiting for news. */
export class ProbeSchedule {
  readonly #clock: Pick<Clock, 'monotonic' | 'sleep'>;
  #probedAt = 0;
  #heardAt = 0;
  #notBefore = 0;
  #doubt = new AbortController();

  constructor(clock: Pick<Clock, 'monotonic' | 'sleep'>) {
    this.#clock = clock;
  }

  /** A probe has begun; it answers all doubts. */
  probed(): void {
    this.#probedAt = this.#clock.monotonic();
    this.#heardAt = this.#probedAt;
    this.#doubt = new AbortController();
  }

  /** The backend has asked to be left alone so many milliseconds; nothing brings the next probe forward of that. */
  putOff(milliseconds: number): void {
    this.#notBefore = this.#clock.monotonic() + milliseconds;
  }

  /** Another call has told something. */
  heard(news: 'fine' | 'doubtful'): void {
    if (news === 'fine') {
      this.#heardAt = this.#clock.monotonic();
    } else {
      this.#doubt.abort();
    }
  }

  /** Resolves when it is time for the next probe, or when stopped. */
  async due(stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted) {
      const isDoubtful = this.#doubt.signal.aborted;
      const since = isDoubtful ? this.#probedAt : this.#heardAt;
      const left = Math.max(since + interval, this.#notBefore) - this.#clock.monotonic();
      if (left <= 0) {
        return;
      }
      const woken = isDoubtful ? stopped : AbortSignal.any([stopped, this.#doubt.signal]);
      await this.#clock.sleep(left, woken);
    }
  }
}
