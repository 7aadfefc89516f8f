import type { KeptSession, VaultAnswer } from '../vault/vault.ts';

/** Where the session's tokens are kept between two uses. Fails closed: unavailable is never the same as empty. */
export interface SessionVault {
  store(session: KeptSession): Promise<VaultAnswer<null>>;
  read(): Promise<VaultAnswer<KeptSession | null>>;
  erase(): Promise<VaultAnswer<null>>;
}

/** Time, passed in. `now` is wall time in milliseconds since 1970; `monotonic` never goes back. */
export interface Clock {
  now(): number;
  monotonic(): number;
  /** Milliseconds since the machine has started, its sleep counted too: during that, timers and `monotonic` may stand still. */
  sinceBoot(): number;
  /** Resolves after that many milliseconds, or at once when the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A fresh UUID (RFC 9562, version 4) each time. */
export type NewId = () => string;
