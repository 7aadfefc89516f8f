import type { BackendClock } from '../billing/backend-clock.ts';
import type { KioskParts } from '../kiosk.ts';
import { postureChecks } from '../posture/posture-checks.ts';
import { createSelfTest, type SelfTest, type SelfTestParts } from '../posture/self-test.ts';

export interface SelfTestOfKioskParts
  extends Pick<KioskParts, 'machine' | 'build' | 'installation' | 'folders' | 'log'>,
    Pick<SelfTestParts, 'changed'> {
  readonly backendClock: Pick<BackendClock, 'now'>;
}

/** The self-test, with every check that it makes. */
export const composeSelfTest = (parts: SelfTestOfKioskParts): SelfTest => {
  const { machine, build, installation, log, changed, backendClock } = parts;
  const { clock } = machine;
  const checks = postureChecks({
    build,
    installation,
    machine,
    folder: parts.folders.root,
    clocks: { now: () => clock.now(), backendNow: () => backendClock.now() },
  });
  return createSelfTest({
    build,
    checks,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    log,
    changed,
  });
};
