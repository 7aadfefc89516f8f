import type { ChainEnd } from './audit-chain.ts';

/** Keeps the end of the audit trail where whoever can write its files cannot. Every function may reject, or never settle. */
export interface AuditAnchor {
  /** Null when none was written yet. What nobody can make sense of is no `ChainEnd` that fits any trail. */
  read(): Promise<ChainEnd | null>;
  write(end: ChainEnd): Promise<void>;
}
