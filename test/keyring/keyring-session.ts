import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from './child.ts';
import { waitUntilUnlocked } from './secret-service.ts';
import { startSessionBus } from './session-bus.ts';

/** A real keychain of its own: a session bus with an unlocked gnome-keyring, whose files are in a temporary folder. */
export interface KeyringSession {
  /** The environment in which a program finds this keychain. */
  readonly environment: NodeJS.ProcessEnv;
  readonly daemonPid: number;
  /** Ends bus and keyring, and removes their files. */
  stop(): Promise<void>;
}

/** Starts one. Rejects, naming the program, when `dbus-daemon` or `gnome-keyring-daemon` is not installed. */
export async function startKeyringSession(): Promise<KeyringSession> {
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-keyring-'));
  const own = { HOME: folder, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder };
  const bus = await startSessionBus({ ...process.env, ...own });
  const environment = { ...process.env, DBUS_SESSION_BUS_ADDRESS: bus.address };
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--unlock', '--components=secrets', '--foreground'],
    { env: { ...environment, ...own }, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const stop = async () => {
    await kill(daemon);
    await kill(bus.process);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await once(daemon, 'spawn');
    daemon.stdin.end('a keyring for this session alone');
    await waitUntilUnlocked(environment);
    return { environment, daemonPid: daemon.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
