import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A private session bus with an unlocked keychain on it, for development and tests. */
export interface KeychainSession {
  /** Value of `DBUS_SESSION_BUS_ADDRESS` for programs that shall use it. */
  readonly busAddress: string;
  readonly stop: () => Promise<void>;
}

const withKeyring = fileURLToPath(new URL('../keyring/with-keyring.ts', import.meta.url));

/** Runs inside the session: tells its address, and ends, and the session with it, when its input ends. */
const holder = 'console.log(process.env.DBUS_SESSION_BUS_ADDRESS); process.stdin.resume();';

/**
 * Starts the keychain that the tests use. It is a process group of its own, so that Ctrl-C on the terminal reaches the
 * app alone, which still needs the keychain to erase its tokens; and it ends with this process, however that ends.
 */
export async function startKeychainSession(): Promise<KeychainSession> {
  const child = spawn(process.execPath, [withKeyring, '--', process.execPath, '-e', holder], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => null)]);
  if (first === null) throw new Error('the keychain service for development did not start');
  return {
    busAddress: String(first[0]),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
