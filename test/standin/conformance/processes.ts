import { readdirSync, readFileSync } from 'node:fs';

/** Ids of living processes whose command line names the folder. */
export function processesNaming(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && names(pid, folder));
}

/** Ids of the living processes that show pages of the app whose user data lies in that folder. */
export function renderersOf(userData: string): number[] {
  return processesNaming(userData).filter((pid) => names(pid, '--type=renderer'));
}

function names(pid: number, folder: string): boolean {
  try {
    const isZombie = / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\)/, ''));
    return !isZombie && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}
