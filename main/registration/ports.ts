/** Whose session it is decides whether it may outlive a restart: a customer's never does. */
export interface StoredSession {
  readonly kind: 'customer' | 'staff';
  readonly accessToken: string;
  readonly refreshToken: string;
}

export type VaultFailure = 'no-service' | 'locked' | 'timed-out' | 'damaged' | 'failed';

export type VaultAnswer<Value> =
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'unavailable'; readonly reason: VaultFailure };

/** Where the session's tokens are kept between two uses. Fails closed: unavailable is never the same as empty. */
export interface SessionVault {
  store(session: StoredSession): Promise<VaultAnswer<null>>;
  read(): Promise<VaultAnswer<StoredSession | null>>;
  erase(): Promise<VaultAnswer<null>>;
}

/** Time, passed in. `now` is wall time in milliseconds since 1970; `monotonic` never goes back. */
export interface Clock {
  now(): number;
  monotonic(): number;
  /** Resolves after that many milliseconds, or at once when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A fresh UUID (RFC 9562, version 4) each time. */
export type NewId = () => string;
