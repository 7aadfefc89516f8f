import type { KioskProfile } from '../../preload/contract/kiosk-profile.ts';
import type { Locale } from '../../preload/contract/locale.ts';
import type { LostDecision } from '../../preload/contract/operation.ts';
import type { Billing } from '../billing/billing.ts';
import type { PageLoss } from '../journal/audit-event.ts';
import type { AuditTrail } from '../journal/audit-trail.ts';
import { enquiryNumber } from '../journal/enquiry-number.ts';
import type { Answers } from './answers.ts';
import type { PageScreen } from './page-screen.ts';
import type { Clock } from './ports.ts';
import type { Registration } from './registration.ts';
import type { Session } from './session.ts';
import type { Visits } from './visit.ts';

/** With so many pages lost within so many milliseconds the session ends: something is wrong that a new page cannot heal. */
const tooManyLost = 3;
const period = 60_000;

export interface PageLossParts {
  readonly billing: Pick<Billing, 'speak'>;
  readonly visits: Visits;
  readonly screen: PageScreen;
  readonly answers: Pick<Answers, 'shown'>;
  readonly trail: Pick<AuditTrail, 'append'>;
  readonly clock: Pick<Clock, 'sinceBoot'>;
  readonly endSession: Registration['endSession'];
}

/** A page that crashes or hangs takes nothing with it that was decided: the next one goes on with it. */
export const createPageLoss = ({
  billing,
  visits,
  screen,
  answers,
  trail,
  clock,
  endSession,
}: PageLossParts): Pick<Registration, 'losePage' | 'lostPage' | 'shown' | 'speak'> => {
  let losses: readonly number[] = [];
  let spoken: Locale = 'ja';
  /** The session that goes on over a lost page, with what it waits for and in which language. */
  let goingOn: {
    readonly session: Session;
    readonly decision: LostDecision;
    readonly locale: Locale;
  } | null = null;

  const awaited = (session: Session): LostDecision | null => {
    const latest = session.decisions.latest;
    if (latest === null) {
      return null;
    }
    const { idempotencyKey, change, running } = latest;
    if (change === null) {
      return null;
    }
    const isWaitedFor = running !== null || screen.isWaiting;
    return isWaitedFor
      ? { idempotencyKey, enquiryNumber: enquiryNumber(idempotencyKey), change }
      : null;
  };

  const tooMany = (): boolean => {
    const now = clock.sinceBoot();
    losses = [...losses.filter((at) => now - at < period), now];
    return losses.length >= tooManyLost;
  };

  return {
    speak: (locale) => {
      spoken = locale;
      billing.speak(locale);
    },
    shown: (next, tells) => {
      screen.show(next);
      answers.shown(tells);
      goingOn = screen.isWaiting ? goingOn : null;
    },
    losePage: async (reason: PageLoss) => {
      trail.append({ kind: 'kiosk' }, { kind: 'pages-lost', reason });
      const isHopeless = tooMany();
      const session = visits.live;
      const decision = session === null ? null : awaited(session);
      session?.losePage();
      if (session === null || decision === null || isHopeless) {
        goingOn = null;
        await endSession('page-lost');
        return;
      }
      goingOn = { session, decision, locale: spoken };
    },
    lostPage: (): KioskProfile['lostPage'] => {
      // SECURITY: lock: what staff wait for is not shown to whoever comes by.
      if (goingOn === null || visits.session !== goingOn.session) {
        return null;
      }
      const { session, decision, locale } = goingOn;
      return { actor: session.actor, decision, locale };
    },
  };
};
