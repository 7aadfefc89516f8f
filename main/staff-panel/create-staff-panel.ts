import type { PanelReport } from '../../preload/contract/staff-panel.ts';
import type { AuditEvent } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import type { LimitNotices } from '../limits/limit-notices.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from '../registration/ports.ts';
import type { LogExport } from './export-log.ts';
import type { PinLock } from './pin-lock.ts';
import type { StaffPanel } from './staff-panel.ts';

/** Milliseconds without use after which the panel closes, and after which it closes however much it is used. */
const idleLimit = 2 * 60_000;
const longestOpen = 15 * 60_000;

export interface StaffPanelParts {
  readonly lock: PinLock;
  readonly clock: Pick<Clock, 'sinceBoot' | 'sleep'>;
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly log: Log;
  readonly report: () => PanelReport;
  readonly notices: Pick<LimitNotices, 'seen'>;
  readonly exportLog: LogExport;
  /** Whether nobody is served: then the panel may be open. */
  readonly isNobodyThere: () => boolean;
  readonly ending: { readonly restart: () => void; readonly leave: () => void };
}

interface Opening {
  readonly openedAt: number;
  usedAt: number;
  shown: PanelReport['limits'];
  readonly closed: AbortController;
}

type ClosedBy = Extract<AuditEvent, { readonly kind: 'panel-closed' }>['reason'];

export const createStaffPanel = (parts: StaffPanelParts): StaffPanel => {
  const { lock, clock, trail, log, notices, ending } = parts;
  const kiosk = { kind: 'kiosk' } as const;
  let opening: Opening | null = null;
  /** Aborted once whoever waits for a PIN to be looked at waits no more. */
  let awaiting = new AbortController();

  /** SECURITY: closed by time in which the machine slept, too. */
  const leftOf = ({ openedAt, usedAt }: Opening): number =>
    Math.min(usedAt + idleLimit, openedAt + longestOpen) - clock.sinceBoot();

  const stopAwaiting = (): void => {
    awaiting.abort();
    awaiting = new AbortController();
  };
  const shut = (present: Opening): void => {
    opening = null;
    present.closed.abort();
    notices.seen(present.shown);
  };
  const closeBy = (reason: ClosedBy): void => {
    if (opening !== null) {
      shut(opening);
      log.info('panel-closed', { reason });
      trail.append(kiosk, { kind: 'panel-closed', reason });
    }
  };

  /** The panel as it is, once more in use; null when it is closed. */
  const use = (): Opening | null => {
    if (opening !== null && leftOf(opening) <= 0) {
      closeBy('timed-out');
    }
    // SECURITY: nothing of staff is open beside a session.
    if (!parts.isNobodyThere()) {
      closeBy('session-began');
    }
    return opening;
  };
  const usedNow = (): Opening | null => {
    const present = use();
    if (present !== null) {
      present.usedAt = clock.sinceBoot();
    }
    return present;
  };

  const closeInTime = async (present: Opening): Promise<void> => {
    while (opening === present) {
      await clock.sleep(Math.max(0, leftOf(present)), present.closed.signal);
      use();
    }
  };

  const reportTo = (present: Opening) => {
    const report = parts.report();
    present.shown = report.limits;
    return { state: 'open', report } as const;
  };

  return {
    nextTry: () => lock.nextTry(),
    unlock: async ({ pin }) => {
      // SECURITY: a PIN opens nothing for a page that is gone by the time it has been looked at.
      const answer = await lock.try(pin, awaiting.signal);
      if (answer.state !== 'right') {
        return answer;
      }
      log.info('panel-opened');
      const now = clock.sinceBoot();
      opening?.closed.abort();
      const present = { openedAt: now, usedAt: now, shown: [], closed: new AbortController() };
      opening = present;
      void closeInTime(present);
      return reportTo(present);
    },
    read: () => {
      const present = usedNow();
      return present === null ? { state: 'closed' } : reportTo(present);
    },
    exportLog: async ({ driveId }) =>
      usedNow() === null ? { state: 'failed', reason: 'closed' } : await parts.exportLog(driveId),
    restart: () => {
      const present = use();
      if (present === null) {
        return { state: 'closed' };
      }
      log.info('restart-asked');
      // It may be what mends a disk that takes no entry.
      trail.append(kiosk, { kind: 'restart-asked' });
      shut(present);
      ending.restart();
      return { state: 'ending' };
    },
    leave: () => {
      const present = use();
      if (present === null) {
        return { state: 'closed' };
      }
      // SECURITY: nobody gets at the machine without its being noted.
      if (trail.append(kiosk, { kind: 'leave-asked' }) === 'not-written') {
        return { state: 'not-noted' };
      }
      log.info('leave-asked');
      shut(present);
      ending.leave();
      return { state: 'ending' };
    },
    close: () => {
      stopAwaiting();
      closeBy('closed');
    },
    pageGone: () => {
      stopAwaiting();
      closeBy('page-gone');
    },
    isOpen: () => use() !== null,
  };
};
