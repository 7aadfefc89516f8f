import type { StaffActor } from '../../preload/contract/login.ts';

/** Staff, as whom the session goes on after a restart once their password has been typed again. */
export interface StaffOwner {
  readonly kind: 'staff';
  readonly loginId: string;
  readonly actor: StaffActor;
  /** Wall time of the log-in, in milliseconds since 1970. */
  readonly beganAt: number;
}

/** Whose session it is decides whether it may outlive a restart: a customer's never does. */
export type SessionOwner = { readonly kind: 'customer' } | StaffOwner;

interface SessionTokens {
  /** UUID of the session; the journal names it with each operation. */
  readonly id: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** A session that can be used. */
export type LiveSession = SessionOwner & SessionTokens;

/** One that nobody can use any more, but to learn what became of its operations. It is never resumed. */
export type SettlingSession = { readonly kind: 'settling' } & SessionTokens;

/** A session that is over, and that the backend may not know of yet: whoever finds it can only revoke it. */
export interface EndedSession {
  readonly kind: 'ended';
  readonly accessToken: string;
}

/** The session as it lies in the keychain. `backend` is the base URL of the only billing backend that may see its tokens. */
export type KeptSession = (LiveSession | SettlingSession | EndedSession) & {
  readonly backend: string;
};

/**
 * Why the keychain cannot be used: no service on this machine or bus; locked, with nobody to unlock it; no answer in
 * time; what it holds is not what was written; anything else.
 */
export type VaultFailure = 'no-service' | 'locked' | 'timed-out' | 'damaged' | 'failed';

export type VaultAnswer<Value> =
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'unavailable'; readonly reason: VaultFailure };

/** Keeps one session in the operating system's keychain. Fails closed: unavailable is never the same as empty. */
export interface Vault {
  /** Writes, reads back and compares. After a time-out nothing stays behind once the keychain answers again. */
  readonly store: (session: KeptSession) => Promise<VaultAnswer<null>>;
  readonly read: () => Promise<VaultAnswer<KeptSession | null>>;
  /**
   * Done when nothing is kept any more. An erasure that failed is made up for as soon as the keychain answers again, and
   * until then nothing can be read.
   */
  readonly erase: () => Promise<VaultAnswer<null>>;
  /** Writes, reads and deletes a marker, since a keychain that cannot be written may read as empty. */
  readonly check: () => Promise<VaultAnswer<null>>;
}
