import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type KeychainService =
  | { readonly state: 'usable' }
  | { readonly state: 'absent'; readonly reason: string };

const limitMs = 3000;

/** Asks the session bus one question, by `dbus-send`, and answers what it said; null when nobody answered in time. */
async function askBus(
  environment: NodeJS.ProcessEnv,
  ...words: readonly string[]
): Promise<string | null> {
  try {
    const { stdout } = await run('dbus-send', ['--session', '--print-reply', ...words], {
      env: environment,
      timeout: limitMs,
    });
    return stdout;
  } catch {
    return null;
  }
}

/**
 * Whether this session has a keychain that opens without asking anybody: somebody owns the Secret Service name, and its
 * default collection is there and unlocked. Never activates a service. Systems other than Linux have one always.
 */
export async function findKeychainService(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): Promise<KeychainService> {
  if (platform !== 'linux') return { state: 'usable' };
  const owner = await askBus(
    environment,
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.freedesktop.secrets',
  );
  if (owner === null) return { state: 'absent', reason: 'there is no session bus' };
  if (!owner.includes('boolean true')) {
    return { state: 'absent', reason: 'no keychain service runs in this session' };
  }
  const locked = await askBus(
    environment,
    '--dest=org.freedesktop.secrets',
    '/org/freedesktop/secrets/aliases/default',
    'org.freedesktop.DBus.Properties.Get',
    'string:org.freedesktop.Secret.Collection',
    'string:Locked',
  );
  return locked?.includes('boolean false')
    ? { state: 'usable' }
    : { state: 'absent', reason: 'the keychain of this session is locked or was never made' };
}
