import type { Machine } from './machine.ts';
import type { Need, PackageManager } from './needs.ts';

const commands: Readonly<Record<PackageManager, string>> = {
  'apt-get': 'sudo apt-get install --yes --no-install-recommends',
  dnf: 'sudo dnf install',
  pacman: 'sudo pacman -S',
};

/** What a person has to install, and how, in words for the terminal. */
export function adviceFor(missing: readonly Need[], machine: Machine): string {
  const list = missing.map((need) => `  ${need.name}: ${need.why}`).join('\n');
  const found = `This machine lacks:\n${list}\n`;
  if (machine.kind === 'unknown-system') {
    const names = missing.map((need) => need.packages['apt-get']).join(', ');
    return `${found}Install what Debian calls ${names} by the means of this system.`;
  }
  const packages = missing.map((need) => need.packages[machine.manager]).join(' ');
  return `${found}Install them with:\n  ${commands[machine.manager]} ${packages}`;
}
