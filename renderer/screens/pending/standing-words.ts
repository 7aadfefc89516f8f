import { CircleAlert, CircleCheck, CircleX, Hourglass, type LucideIcon } from 'lucide-react';
import type { ChangeKind, PendingStanding } from '../../../preload/contract/operation.ts';
import type { TextKey } from '../../text/words.tsx';

/** What was decided. */
export const changeWords: Readonly<Record<ChangeKind, TextKey>> = {
  'register-card': 'pending.change.registerCard',
  'register-customer': 'pending.change.registerCustomer',
  'change-customer': 'pending.change.changeCustomer',
  'delete-customer': 'pending.change.deleteCustomer',
};

interface StandingWords {
  readonly icon: LucideIcon;
  /** `waiting`: nobody knows yet; `done` and `not-done` are definite; `stuck`: somebody has to ask by telephone. */
  readonly look: 'waiting' | 'done' | 'not-done' | 'stuck';
  /** May name the backend's `reference`. */
  readonly words: TextKey;
}

/** What became of it. */
export const standingWords: Readonly<Record<PendingStanding['state'], StandingWords>> = {
  asking: { icon: Hourglass, look: 'waiting', words: 'pending.standing.asking' },
  'awaiting-staff': { icon: Hourglass, look: 'waiting', words: 'pending.standing.awaitingStaff' },
  'carried-out': { icon: CircleCheck, look: 'done', words: 'pending.standing.carriedOut' },
  'not-carried-out': { icon: CircleX, look: 'not-done', words: 'pending.standing.notCarriedOut' },
  'beyond-asking': { icon: CircleAlert, look: 'stuck', words: 'pending.standing.beyondAsking' },
};
