/** Something that is run again whenever it is told to, and never twice at once. */
export interface Rerun {
  /** Ends the present run; the next one begins when it has ended. */
  readonly again: () => void;
  /** The exit code of the first run that ended by itself, or 0 after `stop`. */
  readonly finished: Promise<number>;
}

/** Runs `once` with a signal that asks it to end: after `again()`, and for good after `stop`. */
export function runAgain(once: (stop: AbortSignal) => Promise<number>, stop: AbortSignal): Rerun {
  let present = new AbortController();
  const untilDone = async (): Promise<number> => {
    for (;;) {
      present = new AbortController();
      const code = await once(AbortSignal.any([present.signal, stop]));
      if (stop.aborted) return 0;
      if (!present.signal.aborted) return code;
    }
  };
  return { again: () => present.abort(), finished: untilDone() };
}
