import type { AuditTrail } from '../journal/audit-trail.ts';
import type { Journal, Written } from '../journal/journal.ts';
import type { Usability, Watch } from './watch.ts';

/** Opens the audit trail and the journal, as often as it takes; both prove thereby that they can be written. */
export const diskCheck =
  (trail: Pick<AuditTrail, 'open'>, journal: Pick<Journal, 'open'>) =>
  async (): Promise<Usability> =>
    trail.open() === 'written' && journal.open() === 'written' ? 'usable' : 'gone';

const noticing =
  (watch: Pick<Watch, 'suspect'>) =>
  (written: Written): Written => {
    if (written === 'not-written') {
      watch.suspect();
    }
    return written;
  };

/** The same journal; whenever the disk does not take something, the watch is told. */
export const watchedJournal = (
  journal: Journal,
  watch: Pick<Watch, 'suspect'>,
): Omit<Journal, 'open'> => {
  const noticed = noticing(watch);
  return {
    sent: (operation) => noticed(journal.sent(operation)),
    settle: (...settled) => noticed(journal.settle(...settled)),
    seen: (idempotencyKeys) => noticed(journal.seen(idempotencyKeys)),
    entries: () => journal.entries(),
  };
};

/** The same for the audit trail. */
export const watchedTrail = (
  trail: Pick<AuditTrail, 'append'>,
  watch: Pick<Watch, 'suspect'>,
): Pick<AuditTrail, 'append'> => {
  const noticed = noticing(watch);
  return { append: (actor, event) => noticed(trail.append(actor, event)) };
};
