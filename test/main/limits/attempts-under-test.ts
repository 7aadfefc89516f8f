import { createAttempts } from '../../../main/limits/create-attempts.ts';
import { createLimitNotices } from '../../../main/limits/limit-notices.ts';
import { type LimitTable, limitTable } from '../../../main/limits/limit-table.ts';
import type { Log } from '../../../main/log/log.ts';
import { FakeClock } from '../billing/fake-clock.ts';
import { recordedLog } from '../ipc/recorded-log.ts';
import { auditBench } from '../journal/audit-trail-bench.ts';

/** The kiosk's own limits, with a real audit trail. */
export const attemptsUnderTest = (
  parts: {
    clock?: { now(): number; monotonic(): number };
    table?: LimitTable;
    log?: Log;
    trail?: Parameters<typeof createAttempts>[0]['trail'];
    secret?: Uint8Array;
  } = {},
) => {
  const clock = parts.clock ?? new FakeClock();
  const recorded = recordedLog();
  const log = parts.log ?? recorded.log;
  const audit = auditBench();
  const notices = createLimitNotices(() => undefined);
  const attempts = createAttempts({
    table: parts.table ?? limitTable,
    secret: parts.secret ?? new Uint8Array(32),
    clock,
    trail: parts.trail ?? audit.trail(log),
    log,
    notices,
  });
  return { attempts, notices, audit, lines: recorded.lines };
};
