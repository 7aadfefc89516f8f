import { readFileSync } from 'node:fs';
import type { PackageManager } from './needs.ts';

/** How missing packages can get onto this machine. */
export type Machine =
  | { readonly kind: 'installs-itself'; readonly manager: 'apt-get' }
  | { readonly kind: 'person-installs'; readonly manager: PackageManager }
  | { readonly kind: 'unknown-system' };

const managers: readonly (readonly [family: RegExp, manager: PackageManager])[] = [
  [/\b(debian|ubuntu)\b/, 'apt-get'],
  [/\b(fedora|rhel|centos)\b/, 'dnf'],
  [/\barch\b/, 'pacman'],
];

/** Judges by `os-release(5)`: `ID` and `ID_LIKE`. Only root on Debian itself installs without asking anybody. */
export function judgeMachine(osRelease: string, userId: number): Machine {
  const value = (key: string) =>
    new RegExp(`^${key}=["']?([^"'\\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  const family = `${value('ID')} ${value('ID_LIKE')}`;
  const manager = managers.find(([pattern]) => pattern.test(family))?.[1];
  if (manager === undefined) return { kind: 'unknown-system' };
  if (userId === 0 && value('ID') === 'debian')
    return { kind: 'installs-itself', manager: 'apt-get' };
  return { kind: 'person-installs', manager };
}

export function thisMachine(): Machine {
  const userId = process.getuid?.() ?? -1;
  try {
    return judgeMachine(readFileSync('/etc/os-release', 'utf8'), userId);
  } catch {
    return { kind: 'unknown-system' };
  }
}
