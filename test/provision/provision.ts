import { adviceFor } from './advice.ts';
import { installByApt } from './apt.ts';
import { findMissing } from './find-missing.ts';
import { thisMachine } from './machine.ts';
import type { Need } from './needs.ts';

export type Provision =
  | { readonly state: 'complete' }
  /** `advice` says what to install, and why. */
  | { readonly state: 'lacking'; readonly advice: string };

/**
 * Makes sure that the machine has what `needs` names. As root on Debian it installs what is missing, and says so by
 * `say`; elsewhere it changes nothing and answers what a person has to install.
 */
export async function provision(
  needs: readonly Need[],
  say: (line: string) => void,
): Promise<Provision> {
  const searchPath = process.env['PATH'] ?? '';
  const missing = findMissing(needs, searchPath);
  if (missing.length === 0) return { state: 'complete' };
  const machine = thisMachine();
  if (machine.kind !== 'installs-itself') {
    return { state: 'lacking', advice: adviceFor(missing, machine) };
  }
  const packages = missing.map((need) => need.packages[machine.manager]);
  say(`Installing by apt-get: ${packages.join(', ')}`);
  const installed = await installByApt(packages);
  const stillMissing = findMissing(needs, searchPath);
  if (installed.state === 'installed' && stillMissing.length === 0) return { state: 'complete' };
  const reason = installed.state === 'failed' ? `\napt-get said: ${installed.reason}` : '';
  return { state: 'lacking', advice: adviceFor(stillMissing, machine) + reason };
}
