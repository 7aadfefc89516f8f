import type { FlowName, Posture } from '../../preload/contract/kiosk-profile.ts';
import { createTurns } from '../in-turn.ts';
import type { Log } from '../log/log.ts';
import { ownerOf } from '../vault/session-owner.ts';
import type { LiveSession, SessionOwner, StaffOwner } from '../vault/vault.ts';
import type { Departures } from './departure.ts';
import type { Handovers } from './handover.ts';
import type { Clock } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Revocations } from './revocation.ts';
import { startOfWork } from './screen.ts';
import type { SessionTrail } from './session-trail.ts';
import type { OpenSession } from './sessions.ts';
import type { Settlements } from './settlements.ts';
import type { Leftover, TokenSlots } from './token-slots.ts';
import type { TokenStore } from './token-store.ts';
import type { Visits } from './visit.ts';
import { within } from './within.ts';

/** How long a start or an end waits for the backend. */
const patience = 2_000;

export interface OverRestartParts {
  readonly posture: Posture;
  readonly flows: readonly FlowName[];
  readonly visits: Visits;
  readonly slots: TokenSlots;
  readonly departures: Departures;
  readonly settlements: Settlements;
  readonly revocations: Revocations;
  readonly handovers: Handovers;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds. */
  readonly longestLife: number;
  readonly openSession: OpenSession;
  readonly trail: Pick<SessionTrail, 'interrupted'>;
  /** Takes over a session that nobody can use any more, to learn what became of its operations. */
  readonly settleLeftover: (id: string, store: TokenStore) => void;
  readonly endSession: Registration['endSession'];
}

type StaffSession = LiveSession & StaffOwner;

/** What has become of something that was found: it goes on, or is over or about to be, or the vault could not be told. */
type Became = 'resumed' | 'over' | 'unknown';

/** What becomes of sessions when the kiosk ends, and when it starts again. */
export const createOverRestart = (
  parts: OverRestartParts,
): Pick<Registration, 'quit' | 'resumeOrRevoke' | 'endOwed'> => {
  const { posture, flows, visits, slots, departures, revocations, handovers, clock, log } = parts;
  const inTurn = createTurns();

  /** SECURITY: only staff on a laptop of their own keep their session: a kiosk in a shop may be started by anybody. */
  const outlivesRestart = (owner: SessionOwner): owner is StaffOwner =>
    owner.kind === 'staff' && posture === 'laptop' && flows.includes('counter');

  const isInTime = ({ beganAt }: StaffOwner): boolean => {
    const lasted = clock.now() - beganAt;
    // SECURITY: a log-in that lies in the future was made under another time: nobody knows how long it has lasted.
    return lasted >= 0 && lasted < parts.longestLife;
  };

  const resume = (kept: StaffSession, store: TokenStore): void => {
    store.adopt('live');
    const owner = ownerOf(kept);
    const session = parts.openSession(
      kept.id,
      { owner, actor: kept.actor, account: kept.loginId },
      store,
      'resumed',
    );
    session.screen = { state: 'locked', work: startOfWork };
    visits.begin().session = session;
    log.info('session-resumed');
  };

  /** What becomes of it: it goes on, or learns what became of its operations and is then over, or is over at once. */
  const takeUp = async ({ kept, store }: Leftover): Promise<Became> => {
    const mayGoOn =
      kept.kind === 'staff' && outlivesRestart(kept) && isInTime(kept) && visits.live === null;
    if (mayGoOn) {
      resume(kept, store);
      return 'resumed';
    }
    if (kept.kind === 'customer' || kept.kind === 'staff') {
      parts.trail.interrupted(kept);
    }
    if (kept.kind !== 'ended' && departures.hasOpen(kept.id)) {
      store.adopt('settling');
      parts.settleLeftover(kept.id, store);
      return 'over';
    }
    const ended = await revocations.end(store);
    return ended.state === 'done' ? 'over' : 'unknown';
  };

  const takeUpAll = async (): Promise<Exclude<Became, 'over'> | 'nobody'> => {
    const { found, others } = await slots.leftovers();
    const newestFirst = found.toSorted((one, other) => beganAt(other) - beganAt(one));
    const became: Became[] = [];
    for (const leftover of newestFirst) {
      became.push(await takeUp(leftover));
    }
    parts.settlements.seeToOrphans();
    if (became.includes('resumed')) {
      return 'resumed';
    }
    return others === 'unread' || became.includes('unknown') ? 'unknown' : 'nobody';
  };

  return {
    quit: async () => {
      const session = visits.live;
      if (session === null || !outlivesRestart(session.owner)) {
        await parts.endSession('quitting');
        return;
      }
      handovers.end(session, 'session-ended');
      revocations.hurry();
      session.screen = { state: 'locked', work: startOfWork };
      log.info('session-kept');
      const others = departures.settled().then(() => revocations.settled());
      await within(clock, patience, Promise.all([session.settled(), others]));
    },
    resumeOrRevoke: async () => {
      // Keychain and disk may come back at once: what the one has taken up is no leftover for the other.
      const became = await inTurn(takeUpAll);
      if (became !== 'resumed') {
        const gone = departures.settled().then(() => revocations.settled());
        await within(clock, patience, gone);
      }
      return became;
    },
    endOwed: async () => {
      await Promise.all(slots.all.map((store) => revocations.endOwed(store)));
    },
  };
};

const beganAt = ({ kept }: Leftover): number => (kept.kind === 'staff' ? kept.beganAt : 0);
