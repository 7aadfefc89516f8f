import type { VerifyAnswer } from '../../preload/contract/login.ts';
import type { Session } from './session.ts';

/** One person at the kiosk, from the first try to log in until the session is over. */
export interface Visit {
  loginAttemptId: string | null;
  verification: { readonly code: string; readonly answer: Promise<VerifyAnswer> } | null;
  session: Session | null;
}

/** Who is at the kiosk. An answer that comes for a visit that is no longer the current one is dropped. */
export class Visits {
  #current: Visit = { loginAttemptId: null, verification: null, session: null };

  get current(): Visit {
    return this.#current;
  }

  /** The session of whoever is there, if it is not over. */
  get session(): Session | null {
    const { session } = this.#current;
    return session === null || session.ended.aborted ? null : session;
  }

  begin(): Visit {
    this.#current = { loginAttemptId: null, verification: null, session: null };
    return this.#current;
  }
}
