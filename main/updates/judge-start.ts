import semver from 'semver';
import type { VersionEvent } from '../journal/audit-event.ts';
import type { VersionsKnown } from './version-record.ts';

/** What a start tells of the versions that ran before. */
export interface StartVerdict {
  readonly events: readonly VersionEvent[];
  /** For the record, while no page of this start has taken input. */
  readonly known: VersionsKnown;
}

/** From so many starts in vain on, a version is noted: the first may have been ended by whoever restarted the machine. */
const worthNoting = 2;

/** Judges the start of `running` by what the last run has left; null when that is not known. */
export const judgeStart = (before: VersionsKnown | null, running: string): StartVerdict => {
  if (before === null) {
    return { events: [], known: { version: running, startsInVain: 1, handedOver: null } };
  }
  const { version: from, startsInVain } = before;
  const handedOver = before.handedOver?.version === running ? null : before.handedOver;
  const noted: readonly VersionEvent[] =
    startsInVain >= worthNoting
      ? [{ kind: 'starts-in-vain', version: from, starts: startsInVain }]
      : [];
  if (from === running) {
    return {
      events: startsInVain === worthNoting ? noted : [],
      known: { ...before, startsInVain: startsInVain + 1, handedOver },
    };
  }
  const change = semver.gt(running, from) ? 'forward' : 'back';
  return {
    events: [...noted, { kind: 'version-changed', from, to: running, change }],
    known: { version: running, startsInVain: 1, handedOver },
  };
};
