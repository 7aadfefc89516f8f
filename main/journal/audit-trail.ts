import { diskErrorCode } from '../log/disk-error-code.ts';
import type { Log } from '../log/log.ts';
import { createAnchoring } from './anchoring.ts';
import type { AppendOnlyFile } from './append-only-file.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import type { ChainEnd } from './audit-chain.ts';
import type { AuditActor, AuditEvent } from './audit-event.ts';
import { auditFileName } from './audit-files.ts';
import { createAuditWriter } from './audit-writer.ts';
import { findLink } from './find-link.ts';
import type { JournalEntry, Written } from './journal.ts';
import { emptyJournal, type JournalState } from './journal-state.ts';
import { openHandovers } from './open-handovers.ts';
import { openAfter, openOperations } from './open-operations.ts';

const usualLimits = { bytes: 4 * 1024 * 1024, olderFiles: 50 };

export interface AuditTrailParts {
  /** `audit-trail.jsonl`; older files of the trail lie beside it. */
  readonly file: AppendOnlyFile;
  readonly anchor: AuditAnchor;
  readonly kioskId: string;
  /** Wall time in milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  readonly limits?: typeof usualLimits;
}

/** Who did what, when, on which kiosk: append-only, hash-chained, on the disk itself when `append` answers. */
export interface AuditTrail {
  /**
   * Verifies the newest file, tells the log of all that is wrong with it, and closes handovers that a crash has ended. To be tried again
   * after `not-written`, until it is `written`.
   */
  open(): Written;
  /** `not-written` when the disk does not take it; the log then has the reason. */
  append(actor: AuditActor, event: AuditEvent): Written;
  /**
   * Operations that were sent, and either never settled or settled without anybody having been shown so: the oldest first, as far as the two
   * newest files go; null when nobody can tell.
   */
  openOperations(): readonly JournalEntry[] | null;
  /**
   * For when the keychain can be used: whether the trail still goes as far as the anchor knows. The trail notes if not. Only then does the
   * anchor begin to follow the trail. Never fails; does nothing once it has succeeded.
   */
  checkAnchor(): Promise<void>;
  /** Once nothing is being written to the anchor any more; a keychain that hangs may keep it for ever. */
  anchored(): Promise<void>;
}

const kiosk: AuditActor = { kind: 'kiosk' };

/** JSON lines. Nothing that was written is ever changed: what is found wrong is noted after it. */
export const createAuditTrail = (parts: AuditTrailParts): AuditTrail => {
  const { file, anchor, now, log } = parts;
  const writer = createAuditWriter({ ...parts, limits: parts.limits ?? usualLimits });
  const anchoring = createAnchoring(anchor);
  let state: 'never-opened' | 'open' | 'failed' = 'never-opened';
  let unavailableSince: string | null = null;
  let open: JournalState = emptyJournal;

  const openFile = (): void => {
    const { lines, tornBytes, chain } = writer.open();
    if (tornBytes > 0) {
      log.warn('audit-trail-torn');
      writer.write(kiosk, { kind: 'torn-line-cut', bytes: tornBytes });
    }
    for (const { line } of chain.breaks) {
      log.error('audit-trail-broken', { at: `${auditFileName}:${line}` });
      if (!chain.noted.has(line)) {
        writer.write(kiosk, { kind: 'chain-broken', line });
      }
    }
    // Nobody has the screen of another while the trail is opened for the first time: a crash has ended these.
    for (const staff of state === 'never-opened' ? openHandovers(lines) : []) {
      writer.write(staff, { kind: 'handover-ended', by: 'interrupted' });
    }
    if (unavailableSince !== null) {
      writer.write(kiosk, { kind: 'trail-unavailable', since: unavailableSince });
    }
    open = openOperations(lines);
    state = 'open';
    unavailableSince = null;
  };

  const attempt = (work: () => void): Written => {
    try {
      if (state !== 'open') {
        openFile();
      }
      work();
      anchoring.follow(writer.end());
      return 'written';
    } catch (error) {
      // Nobody knows how much of a line was written.
      state = state === 'open' ? 'failed' : state;
      unavailableSince ??= new Date(now()).toISOString();
      log.error('audit-trail-unavailable', { reason: diskErrorCode(error) });
      return 'not-written';
    }
  };

  const append: AuditTrail['append'] = (actor, event) =>
    attempt(() => {
      writer.rotate();
      writer.write(actor, event);
      open = openAfter(open, actor, event);
    });

  const compare = (known: ChainEnd): Written =>
    attempt(() => {
      if (findLink(file, known.sequence) !== known.link) {
        log.error('audit-trail-cut');
        writer.write(kiosk, { kind: 'trail-cut', known: known.sequence });
      }
    });

  return {
    open: () => attempt(() => undefined),
    append,
    openOperations: () => (attempt(() => undefined) === 'written' ? [...open.values()] : null),
    checkAnchor: async () => {
      if (anchoring.isReleased()) {
        return;
      }
      const known = await anchor.read().catch(() => 'unreadable' as const);
      // Somebody else may have asked at the same time: what is missing is noted once.
      if (anchoring.isReleased()) {
        return;
      }
      if (known !== 'unreadable' && (known === null || compare(known) === 'written')) {
        anchoring.release();
      }
    },
    anchored: () => anchoring.settled(),
  };
};
