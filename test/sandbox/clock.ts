/** The sandbox's wall clock, in milliseconds since 1970. It runs with real time and can be put forward by control. */
export interface SandboxClock {
  now(): number;
  advance(seconds: number): void;
  /** Back to real time. */
  reset(): void;
}

export const startClock = (realTime: () => number = Date.now): SandboxClock => {
  let ahead = 0;
  return {
    now: () => realTime() + ahead,
    advance: (seconds) => {
      ahead += seconds * 1000;
    },
    reset: () => {
      ahead = 0;
    },
  };
};
