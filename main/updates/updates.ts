import type { Log } from '../log/log.ts';
import type { Clock } from '../registration/ports.ts';
import type { Quiet } from './quiet.ts';
import type { Releases } from './releases.ts';
import type { UpdateFault } from './update-fault.ts';
import { pauseAfter } from './update-pauses.ts';
import type { UpdateStanding } from './update-standing.ts';
import type { Versions } from './versions.ts';

export interface UpdatesParts {
  readonly releases: Releases;
  readonly versions: Versions;
  readonly quiet: Quiet;
  readonly clock: Pick<Clock, 'sleep'>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly log: Log;
  /** The standing is another now. */
  readonly stands: (standing: UpdateStanding) => void;
  /** Ends the kiosk by its usual shut-down, and has it start again. */
  readonly restart: () => void;
}

/** How a round has ended: `again`: another is worth while at once. */
type RoundEnd = 'done' | 'again' | 'failed' | 'handed-over';

const detailsOf = (fault: UpdateFault) => {
  switch (fault.kind) {
    case 'server-refused':
      return { status: fault.status };
    case 'older-version':
      return { reason: fault.version };
    case 'disk-failed':
      return { reason: fault.reason };
    case 'offline':
    case 'certificate-refused':
    case 'signature-refused':
    case 'feed-unsound':
    case 'package-differs':
    case 'download-cut':
    case 'interrupted':
      return {};
  }
};

/**
 * Takes back what was handed over before, then looks for a newer version, fetches it and hands it over, all of it only while nobody is at the kiosk. Whatever fails is a line of the log,
 * and tried again later; nothing of it is ever shown. Resolves when the signal aborts, or the kiosk is about to end for an update.
 */
export const keepUpToDate = async (parts: UpdatesParts, over: AbortSignal): Promise<void> => {
  const { releases, versions, quiet, clock, log, stands } = parts;
  let failures = 0;

  const failed = (fault: UpdateFault): RoundEnd => {
    if (fault.kind === 'interrupted') {
      log.info('update-put-off');
      return 'again';
    }
    failures += 1;
    stands({ state: 'failed', problem: fault.kind, attempts: failures });
    // A kiosk without a network has more to tell of than this, and tells it elsewhere.
    if (fault.kind !== 'offline') {
      log.warn('update-failed', { problem: fault.kind, attempt: failures, ...detailsOf(fault) });
    }
    return 'failed';
  };

  const install = async (version: string): Promise<RoundEnd> => {
    await quiet.until('mayInstall', over);
    // Hours may have gone by: a release that was withdrawn meanwhile is not installed.
    const still = await releases.find();
    if (still.state === 'failed') {
      return failed(still.fault);
    }
    if (still.state !== 'newer' || still.version !== version) {
      return 'again';
    }
    const verified = await releases.verify();
    if (verified.state === 'failed') {
      return failed(verified.fault);
    }
    // From here on nothing is waited for: nobody can come in between.
    if (over.aborted || !quiet.mayInstall()) {
      return 'again';
    }
    if (versions.handingOver(version) === 'not-written') {
      return failed({ kind: 'disk-failed', reason: 'not-noted' });
    }
    const given = releases.install();
    if (given.state === 'failed') {
      return failed(given.fault);
    }
    parts.restart();
    return 'handed-over';
  };

  const round = async (): Promise<RoundEnd> => {
    // From before the feed is read: whoever comes meanwhile is not disturbed either.
    const disturbed = AbortSignal.any([quiet.untilSomebodyComes(), over]);
    const found = await releases.find();
    switch (found.state) {
      case 'failed':
        return failed(found.fault);
      case 'same':
        stands({ state: 'up-to-date' });
        return 'done';
      case 'staged':
        log.info('update-staged', { reason: found.version });
        stands({ state: 'up-to-date' });
        return 'done';
      case 'newer': {
        if (!versions.mayHandOver(found.version)) {
          stands({ state: 'not-taken', version: found.version });
          return 'done';
        }
        log.info('update-found', { reason: found.version });
        const downloaded = await releases.download(disturbed);
        if (downloaded.state === 'failed') {
          return failed(downloaded.fault);
        }
        log.info('update-downloaded', { reason: found.version });
        stands({ state: 'downloaded', version: found.version });
        return install(found.version);
      }
    }
  };

  const withdrawn = releases.withdraw();
  if (withdrawn.state === 'failed') {
    failed(withdrawn.fault);
  }
  while (!over.aborted) {
    await quiet.until('isIdle', over);
    if (over.aborted) {
      return;
    }
    const end = await round();
    if (end === 'handed-over') {
      return;
    }
    if (end !== 'again') {
      failures = end === 'failed' ? failures : 0;
      await clock.sleep(pauseAfter(failures, parts.random()), over);
    }
  }
};
