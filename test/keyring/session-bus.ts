import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface SessionBus {
  readonly address: string;
  readonly process: ChildProcess;
}

/** Starts a D-Bus session bus of its own. Rejects when there is no `dbus-daemon` or it does not come up. */
export async function startSessionBus(environment: NodeJS.ProcessEnv): Promise<SessionBus> {
  const process = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(process, 'spawn');
  for await (const line of createInterface({ input: process.stdout })) {
    return { address: line.trim(), process };
  }
  throw new Error('dbus-daemon ended before it told its address.');
}
