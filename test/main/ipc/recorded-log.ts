import type { Log, LogFields } from '../../../main/log/log.ts';

export interface LogLine {
  readonly code: string;
  readonly fields: LogFields;
}

/** A log that keeps its lines. */
export const recordedLog = (): { readonly log: Log; readonly lines: readonly LogLine[] } => {
  const lines: LogLine[] = [];
  const keep = (code: string, fields: LogFields = {}): void => {
    lines.push({ code, fields });
  };
  return { log: { info: keep, warn: keep, error: keep }, lines };
};
