/** What a log line may say besides its code. Anything else is dropped where lines are written; see `redaction`. */
export interface LogFields {
  readonly requestId?: string;
  readonly idempotencyKey?: string;
  readonly enquiryNumber?: string;
  readonly call?: string;
  readonly problem?: string;
  readonly status?: number;
  readonly attempt?: number;
  readonly durationMs?: number;
  readonly screen?: string;
  readonly reason?: string;
  /** Where in the code, as `file:line:column`; never a whole stack. */
  readonly at?: string;
}

/** The one logger's face. `code` is a stable kebab-case word that `docs/operate.md` explains. */
export interface Log {
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}
