import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kill } from '../../keyring/child.ts';
import { waitUntilUnlocked } from '../../keyring/secret-service.ts';
import { startSessionBus } from '../../keyring/session-bus.ts';
import { house } from '../../start/app-command.ts';

const storing = `
  const { AsyncEntry } = require('@napi-rs/keyring');
  void new AsyncEntry('madoguchi', 'k1', { linux: { store: 'secret-service' } })
    .setSecret(Buffer.from('a token of this test'));
`;

/** A keyring as gnome-keyring makes it for somebody who wants no password. */
const withoutPassword = '[keyring]\ndisplay-name=Shop\nctime=0\nmtime=0\nlock-on-idle=false\n';

/** Lets a real gnome-keyring keep a secret below that folder, as XDG_DATA_HOME, and ends it. */
export const keepSecretBelow = async (
  folder: string,
  password: 'with-password' | 'without-password',
): Promise<void> => {
  if (password === 'without-password') {
    mkdirSync(path.join(folder, 'keyrings'));
    writeFileSync(path.join(folder, 'keyrings/shop.keyring'), withoutPassword);
    writeFileSync(path.join(folder, 'keyrings/default'), 'shop\n');
  }
  const own = { HOME: folder, XDG_DATA_HOME: folder, XDG_RUNTIME_DIR: folder };
  const bus = await startSessionBus({ ...process.env, ...own });
  const environment = { ...process.env, ...own, DBUS_SESSION_BUS_ADDRESS: bus.address };
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--unlock', '--components=secrets', '--foreground'],
    { env: environment, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  try {
    daemon.stdin.end('a keyring for this test alone');
    await waitUntilUnlocked(environment);
    execFileSync(process.execPath, ['-e', storing], { cwd: house, env: environment });
  } finally {
    await kill(daemon);
    await kill(bus.process);
  }
};
