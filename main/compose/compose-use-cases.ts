import { randomBytes } from 'node:crypto';
import type { LimitNotice } from '../../preload/contract/limits.ts';
import type { KioskParts } from '../kiosk.ts';
import { createLeftovers, type Leftovers, type LeftoversParts } from '../leftovers.ts';
import { createAttempts } from '../limits/create-attempts.ts';
import { createLimitNotices, type LimitNotices } from '../limits/limit-notices.ts';
import { limitTable } from '../limits/limit-table.ts';
import { createRegistration, type RegistrationParts } from '../registration/create-registration.ts';
import type { Registration } from '../registration/registration.ts';

export interface UseCasesParts
  extends Pick<KioskParts, 'machine' | 'config' | 'log'>,
    Pick<
      RegistrationParts,
      'billing' | 'backendClock' | 'vaults' | 'journal' | 'trail' | 'listener'
    >,
    Pick<LeftoversParts, 'replacePage'> {
  /** Limits that were reached and that staff have not seen are others now. */
  readonly noticesChanged: (notices: readonly LimitNotice[]) => void;
}

/** What people do at the kiosk, how often they may try, and what earlier runs have left. */
export interface UseCases {
  readonly registration: Registration;
  readonly notices: LimitNotices;
  readonly leftovers: Leftovers;
}

export const composeUseCases = (parts: UseCasesParts): UseCases => {
  const { machine, config, trail, log, replacePage } = parts;
  const { clock, newId } = machine;
  const notices = createLimitNotices(parts.noticesChanged);
  const attempts = createAttempts({
    table: limitTable,
    secret: randomBytes(32),
    clock,
    trail,
    log,
    notices,
  });
  const registration = createRegistration({
    ...parts,
    attempts,
    clock,
    newId,
    posture: config.posture,
    flows: config.flows,
    backend: config.billing.baseUrl,
    limits: { absoluteMinutes: config.session.absoluteMinutes },
  });
  return { registration, notices, leftovers: createLeftovers({ registration, replacePage }) };
};
