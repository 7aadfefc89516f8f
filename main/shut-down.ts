/** All of an ending, in milliseconds: QA's tools expect the process to be gone within 3 s. */
const limit = 2_300;

export interface ShutDownParts {
  /** Ends the session; never rejects for what a backend or keychain does. */
  readonly quit: () => Promise<void>;
  readonly destroyPage: () => void;
  readonly exit: (code: number) => void;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Ends the kiosk once, however often it is asked: the page goes first, then the session, then the process. */
export const createShutDown = ({ quit, destroyPage, exit, sleep }: ShutDownParts) => {
  let begun = false;
  return (code: number): void => {
    if (begun) {
      return;
    }
    begun = true;
    // SECURITY: wipe: nothing of the customer stays on the screen while the session is being revoked.
    destroyPage();
    void Promise.race([quit(), sleep(limit)]).finally(() => exit(code));
  };
};
