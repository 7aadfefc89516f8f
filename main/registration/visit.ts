import type { FlowName } from '../../preload/contract/kiosk-profile.ts';
import type { VerifyAnswer } from '../../preload/contract/login.ts';
import type { Session } from './session.ts';

/** Somebody whose password was right, and whose code is awaited. */
export interface LoginAttempt {
  readonly id: string;
  readonly flow: FlowName;
  readonly loginId: string;
}

/** One person at the kiosk, from the first try to log in until the session is over. */
export interface Visit {
  loginAttempt: LoginAttempt | null;
  verification: { readonly code: string; readonly answer: Promise<VerifyAnswer> } | null;
  session: Session | null;
}

/** Who is at the kiosk. An answer that comes for a visit that is no longer the current one is dropped. */
export class Visits {
  #current: Visit = { loginAttempt: null, verification: null, session: null };

  get current(): Visit {
    return this.#current;
  }

  /** The session that nobody has left, whoever has the screen. */
  get live(): Session | null {
    const { session } = this.#current;
    return session === null || session.left.aborted ? null : session;
  }

  /** SECURITY: lock: the session of whoever has the screen; nothing begins in anybody's name while somebody else has it. */
  get session(): Session | null {
    const session = this.live;
    return session?.screen.state === 'in-use' ? session : null;
  }

  begin(): Visit {
    this.#current = { loginAttempt: null, verification: null, session: null };
    return this.#current;
  }
}
