import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { createJournal, journalFileName } from '../../../main/journal/create-journal.ts';
import type { Log } from '../../../main/log/log.ts';
import { createRegistration } from '../../../main/registration/create-registration.ts';
import type { Posture } from '../../../preload/contract/kiosk-profile.ts';
import type { RunningSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { billingFor, recordingLog } from '../billing/billing-under-test.ts';
import { auditBench } from '../journal/audit-trail-bench.ts';
import { attemptsUnderTest } from '../limits/attempts-under-test.ts';
import { encryptCard } from './encrypt-card.ts';
import { hurriedClock } from './hurried-clock.ts';
import { memoryVaults } from './memory-vault.ts';
import { ended, recordingListener } from './registration-under-test.ts';

/** The whole of main's use cases on a kiosk of its own, at a sandbox. Time-outs are 8 s, hurried to 2 s. */
export const registrationAtSandbox = async (
  running: RunningSandbox,
  {
    kioskId = 'shop-012-k1',
    posture = 'kiosk',
    log = recordingLog(),
  }: {
    readonly kioskId?: string;
    readonly posture?: Posture;
    readonly log?: Log;
  } = {},
) => {
  const { baseUrl, caFile, publicKeyPin } = running.sandbox();
  const clock = hurriedClock(4);
  const authority = await readFile(caFile, 'utf8');
  const settings = { kioskId, timeoutSeconds: 8, publicKeyPins: [publicKeyPin] };
  const { billing } = billingFor({ baseUrl, authority }, settings, clock, log);
  const vaults = memoryVaults();
  const [vault] = vaults;
  const audit = auditBench();
  const trail = audit.trail(log);
  const journal = createJournal({
    file: appendOnlyFile(path.join(audit.folder, journalFileName)),
    trail,
    log,
  });
  journal.open();
  const registration = createRegistration({
    billing,
    vaults,
    journal,
    trail,
    attempts: attemptsUnderTest({ clock, log, trail }).attempts,
    backendClock: { now: () => clock.now(), isKnown: () => true },
    posture,
    flows: ['selfcare', 'counter'],
    backend: baseUrl,
    clock,
    newId: randomUUID,
    log,
    listener: recordingListener(),
    limits: { absoluteMinutes: 15 },
  });

  /** A fresh key, and what is to be sent of a card under it, encrypted as the page does it. */
  const prepare = async (plaintextFor: (idempotencyKey: string) => object) => {
    const prepared = await registration.prepare();
    if (prepared.state !== 'prepared') {
      throw new Error(`prepare ended with ${ended(prepared)}`);
    }
    const { idempotencyKey, encryptionKey } = prepared;
    const encryptedCard = await encryptCard(encryptionKey, plaintextFor(idempotencyKey));
    return { idempotencyKey, label: { brand: 'visa', lastFour: '1111' }, encryptedCard };
  };

  return { registration, vault, journal, audit, prepare };
};
