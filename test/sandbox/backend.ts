import type { SandboxClock } from './clock.ts';
import type { CodeMailer } from './mail/code-mailer.ts';
import type { RandomBelow } from './rules/unambiguous-alphabet.ts';
import type { CardFingerprints } from './secrets/card-fingerprint.ts';
import type { EncryptionKeys } from './secrets/encryption-keys.ts';
import type { Database } from './state/database.ts';
import type { HoldGate } from './use-cases/hold-gate.ts';

/** What the use cases work with; put together once, in `sandbox.ts`. */
export interface Backend {
  readonly clock: SandboxClock;
  readonly database: Database;
  readonly encryptionKeys: EncryptionKeys;
  readonly fingerprints: CardFingerprints;
  readonly mailer: CodeMailer;
  readonly holdGate: HoldGate;
  readonly randomBelow: RandomBelow;
  /** A fresh UUID each time. */
  readonly newId: () => string;
  /** `https://host:port`, where the challenge pages are. */
  readonly origin: () => string;
}
