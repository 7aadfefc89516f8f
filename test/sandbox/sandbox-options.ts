import type { SeedName } from './seeds/seed.ts';
import type { CertificateAuthority, CertificateKind } from './tls/certificates.ts';

/** Everything may be left out. Port 0 is any free port. */
export interface SandboxOptions {
  readonly port?: number;
  readonly smtpPort?: number;
  /** A SQLite file that outlives the sandbox; `:memory:` (the default) does not. */
  readonly database?: string;
  readonly seed?: SeedName;
  /** Where `caFile` goes; a fresh temporary folder, removed on stop, by default. */
  readonly folder?: string;
  readonly certificate?: CertificateKind;
  /** Signs the server's certificate; to be given when a restarted sandbox shall be trusted by those who trusted it before. */
  readonly authority?: CertificateAuthority;
  /** `record` holds every answer against the OpenAPI document; see `{controlUrl}/violations`. */
  readonly answerValidation?: 'off' | 'record';
}

/** Raised with a message for people when the sandbox cannot start. */
export class SandboxStartError extends Error {
  override readonly name = 'SandboxStartError';
}
