import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const collection = '/org/freedesktop/secrets/collection/login';

const secrets = 'org.freedesktop.secrets';

async function send(
  environment: NodeJS.ProcessEnv,
  destination: string,
  words: readonly string[],
): Promise<string> {
  const flags = ['--session', '--print-reply', '--reply-timeout=2000', `--dest=${destination}`];
  const { stdout } = await run('dbus-send', [...flags, ...words], { env: environment });
  return stdout;
}

async function isUnlocked(environment: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    // Asked first, since asking a service that is not there yet would make the bus start another, locked one.
    const owned = await send(environment, 'org.freedesktop.DBus', [
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.NameHasOwner',
      `string:${secrets}`,
    ]);
    if (!owned.includes('boolean true')) return false;
    const locked = await send(environment, secrets, [
      collection,
      'org.freedesktop.DBus.Properties.Get',
      'string:org.freedesktop.Secret.Collection',
      'string:Locked',
    ]);
    return locked.includes('boolean false');
  } catch {
    return false;
  }
}

/** Waits until the keyring's first collection is there and open; gives up after ten seconds. */
export async function waitUntilUnlocked(environment: NodeJS.ProcessEnv): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  while (!(await isUnlocked(environment))) {
    if (performance.now() > giveUpAt) throw new Error('The keyring did not open.');
    await delay(20);
  }
}

/** Locks the keyring, as a desktop session does that nobody attends. */
export async function lock(environment: NodeJS.ProcessEnv): Promise<void> {
  await send(environment, secrets, [
    '/org/freedesktop/secrets',
    'org.freedesktop.Secret.Service.Lock',
    `array:objpath:${collection}`,
  ]);
}
