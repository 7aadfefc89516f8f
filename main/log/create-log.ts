import pino from 'pino';
import type { Log, LogFields } from './log.ts';
import { redact } from './redaction.ts';
import { openRotatingFile } from './rotating-file.ts';

const oneMebibyte = 1024 * 1024;

/** The one logger: JSON lines in `<folder>/kiosk.log`, in five files of at most 1 MiB each. */
export const createLog = (folder: string): Log => {
  const writer = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'code' },
    openRotatingFile({ folder, name: 'kiosk', limit: oneMebibyte, kept: 4 }),
  );
  // SECURITY: redaction at the only mouth: whatever a caller hands over, the allow-list decides what is written.
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (code: string, fields: LogFields = {}): void =>
      writer[level](redact(fields), code);
  return { info: write('info'), warn: write('warn'), error: write('error') };
};
