import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { PendingOperation } from '../../preload/contract/operation.ts';
import type { Build, PostureFinding } from '../../preload/contract/posture.ts';
import type { ProblemSlug } from '../../preload/contract/problem.ts';
import type { ScreenName } from '../../preload/contract/screen-name.ts';
import type { Settlement } from '../journal/journal.ts';
import type { UpdateStanding } from '../updates/update-standing.ts';
import { waitingScreens } from '../waiting-screens.ts';

/** An operation whose outcome is known for good, and since when: RFC 3339, in UTC. */
export interface LastOutcome {
  readonly at: string;
  readonly outcome: Settlement['state'];
}

/** How the kiosk is, as it knows itself. */
export interface HealthFacts {
  readonly kioskId: string;
  readonly version: string;
  readonly build: Build;
  readonly pid: number;
  /** RFC 3339, in UTC. */
  readonly since: string;
  readonly life: 'running' | 'stopped';
  /** What the page shows; null before its first screen. */
  readonly screen: ScreenName | null;
  readonly whoIsThere: 'nobody' | 'staff' | 'somebody-else';
  readonly service: Service;
  /** What the line alone says, whatever else keeps the kiosk from serving. */
  readonly line: Service;
  readonly findings: readonly PostureFinding[];
  readonly pending: readonly PendingOperation[];
  readonly update: UpdateStanding;
  readonly lastOutcome: LastOutcome | null;
}

/** What a watcher reads. `docs/operate.md` explains each member. SECURITY: personal data: none of them is of a person. */
export interface HealthReport {
  /** When this was written: RFC 3339, in UTC. */
  readonly at: string;
  readonly state: 'running' | 'stopped';
  readonly since: string;
  readonly kioskId: string;
  readonly version: string;
  readonly build: Build;
  readonly pid: number;
  readonly screen: 'starting' | 'idle' | 'serving';
  readonly service: Service['state'];
  /** Why it is out of service; null when it is not. */
  readonly problem: ProblemSlug | null;
  readonly connectivity: Service['state'];
  readonly posture: readonly PostureFinding[];
  readonly unsettled: number;
  readonly update: UpdateStanding;
  readonly lastOutcome: LastOutcome | null;
}

const screenKind = ({ screen, whoIsThere }: HealthFacts): HealthReport['screen'] => {
  if (screen === null) {
    return 'starting';
  }
  return whoIsThere === 'nobody' && waitingScreens.has(screen) ? 'idle' : 'serving';
};

/** Whether nobody can tell yet what became of it. */
export const isUnsettled = ({ standing }: Pick<PendingOperation, 'standing'>): boolean =>
  standing.state === 'asking' || standing.state === 'awaiting-staff';

/** `at`: RFC 3339, in UTC. */
export const healthReport = (facts: HealthFacts, at: string): HealthReport => ({
  at,
  state: facts.life,
  since: facts.since,
  kioskId: facts.kioskId,
  version: facts.version,
  build: facts.build,
  pid: facts.pid,
  screen: screenKind(facts),
  service: facts.service.state,
  problem: facts.service.state === 'out-of-service' ? facts.service.problem.slug : null,
  connectivity: facts.line.state,
  posture: facts.findings.map(({ code, strictness }) => ({ code, strictness })),
  unsettled: facts.pending.filter(isUnsettled).length,
  update: facts.update,
  lastOutcome: facts.lastOutcome,
});
