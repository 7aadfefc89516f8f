import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Patch } from './faults.ts';

const standin = join(import.meta.dirname, '..');
const project = join(standin, '../..');
/** Everything but what judges it. */
const parts = readdirSync(standin).filter((name) => !['conformance', 'mutations'].includes(name));

/**
 * Copies the stand-in into a temporary folder and plants the patches there; answers the folder.
 * Throws when a patch does not apply exactly once: the fault would not be there, and its test rightly green.
 */
export function plantFault(patches: readonly Patch[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'standin-fault-'));
  const copy = join(folder, 'test/standin');
  mkdirSync(copy, { recursive: true });
  for (const part of parts) cpSync(join(standin, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(project, 'package.json'), join(folder, 'package.json'));
  for (const patch of patches) applyPatch(join(copy, patch.file), patch);
  return folder;
}

function applyPatch(path: string, { file, find, replace }: Patch): void {
  const text = readFileSync(path, 'utf8');
  const times = text.split(find).length - 1;
  if (times !== 1) {
    throw new Error(`The patch of ${file} fits ${times} times, not once: ${find}`);
  }
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
}
