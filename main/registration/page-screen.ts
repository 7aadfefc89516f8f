import type { ScreenName } from '../../preload/contract/screen-name.ts';

/** Screens on which somebody waits for the outcome of what they have decided. */
const waiting: ReadonlySet<ScreenName> = new Set(['submitting', 'challenge', 'outcome-unknown']);

/** What the present page shows, as far as it has told. */
export class PageScreen {
  #shown: ScreenName | null = null;

  show(screen: ScreenName): void {
    this.#shown = screen;
  }

  /** Whether somebody waits there for the outcome of what they have decided. */
  get isWaiting(): boolean {
    return this.#shown !== null && waiting.has(this.#shown);
  }
}
