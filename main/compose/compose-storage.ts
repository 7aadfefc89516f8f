import path from 'node:path';
import { auditFileName } from '../journal/audit-files.ts';
import { type AuditTrail, createAuditTrail } from '../journal/audit-trail.ts';
import { createJournal, journalFileName } from '../journal/create-journal.ts';
import type { Journal } from '../journal/journal.ts';
import { createKeychainAnchor } from '../journal/keychain-anchor.ts';
import { createRecentEntries, type RecentEntries } from '../journal/recent-entries.ts';
import { createTimedAnchor } from '../journal/timed-anchor.ts';
import type { KioskParts } from '../kiosk.ts';
import type { SessionVault } from '../registration/ports.ts';
import { createVault } from '../vault/create-vault.ts';
import { createQueue } from '../vault/one-at-a-time.ts';
import { sessionAccounts } from '../vault/session-slots.ts';
import { createWatch, type Watch } from '../watch/watch.ts';
import { diskCheck, watchedJournal, watchedTrail } from '../watch/watched-journal.ts';
import { vaultCheck, watchedVault } from '../watch/watched-vault.ts';

/** For each call to the keychain, in milliseconds. */
const keychainLimit = 5_000;

export interface StorageParts extends Pick<KioskParts, 'machine' | 'config' | 'folders' | 'log'> {
  /** Called, and waited for, before what was gone counts as usable again. */
  readonly diskIsBack: () => Promise<void>;
  readonly keychainIsBack: () => Promise<void>;
  /** Either can be used again, or no longer. */
  readonly changed: () => void;
}

/** What outlives main: the disk and the keychain, both watched, without which nobody is served. */
export interface Storage {
  readonly trail: Pick<AuditTrail, 'append'>;
  /** What lies at the end of the trail. */
  readonly recent: RecentEntries;
  readonly journal: Omit<Journal, 'open'>;
  /** One for each session that the kiosk can keep. */
  readonly vaults: readonly SessionVault[];
  readonly disk: Watch;
  readonly keychain: Watch;
}

export const composeStorage = (parts: StorageParts): Storage => {
  const { machine, log, changed } = parts;
  const { kioskId } = parts.config;
  const { clock, newId } = machine;
  const sleep = (milliseconds: number, signal?: AbortSignal) => clock.sleep(milliseconds, signal);

  const file = (name: string) => machine.file(path.join(parts.folders.journal, name));
  const trailFile = file(auditFileName);
  const trail = createAuditTrail({
    file: trailFile,
    anchor: createTimedAnchor(createKeychainAnchor(machine.keychain(`${kioskId}/audit`)), {
      milliseconds: keychainLimit,
      sleep,
    }),
    kioskId,
    now: () => clock.now(),
    log,
  });
  const journal = createJournal({ file: file(journalFileName), trail, log });
  const disk = createWatch({
    check: diskCheck(trail, journal),
    sleep,
    recovered: parts.diskIsBack,
    changed,
  });

  const queue = createQueue({ timeoutMs: keychainLimit, sleep });
  const vaultOf = (account: string) =>
    createVault({
      session: machine.keychain(account),
      marker: machine.keychain(`${kioskId}/check`),
      queue,
      newId,
    });
  const [firstAccount, ...otherAccounts] = sessionAccounts(kioskId);
  const firstVault = vaultOf(firstAccount);
  const keychain = createWatch({
    check: vaultCheck(firstVault, log),
    sleep,
    recovered: async () => {
      void trail.checkAnchor();
      await parts.keychainIsBack();
    },
    changed,
  });

  return {
    trail: watchedTrail(trail, disk),
    recent: createRecentEntries(trailFile),
    journal: watchedJournal(journal, disk),
    vaults: [firstVault, ...otherAccounts.map(vaultOf)].map((vault) =>
      watchedVault(vault, keychain),
    ),
    disk,
    keychain,
  };
};
