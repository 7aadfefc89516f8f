import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Waits until a child has ended; answers at once when it has already. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Ends a child for good, also one that is stopped, and waits for it. */
export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}
