import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';
import { type KeyringSession, startKeyringSession } from '../../keyring/keyring-session.ts';
import { runSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import type { KioskSurroundings } from './kiosk-steps.ts';

const program = path.join(import.meta.dirname, 'kiosk-steps.ts');

/** For a test file: a machine with a keychain and a disk of its own, on which main runs again and again, at a sandbox. */
export const kiosksAtSandbox = (name: string) => {
  const running = runSandbox();
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-compose-'));
  let keyring: KeyringSession;
  beforeAll(async () => {
    keyring = await startKeyringSession();
  });
  afterAll(async () => {
    await keyring.stop();
    rmSync(folder, { recursive: true });
  });

  /** One run of main, cut off after its last step unless that is `quit`; what each step answered. */
  const run = async (
    posture: KioskSurroundings['posture'],
    ...steps: readonly string[]
  ): Promise<readonly unknown[]> => {
    const { baseUrl, caFile, mailboxUrl } = running.sandbox();
    const surroundings: KioskSurroundings = {
      kioskId: `${name}-${posture}`,
      posture,
      baseUrl,
      caFile,
      mailboxUrl,
      dataFolder: path.join(folder, posture),
    };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [program, JSON.stringify(surroundings), ...steps],
      { env: { ...keyring.environment, KEYRING_PID: String(keyring.daemonPid) } },
    );
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  };
  return { running, run };
};
