import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeKiosk } from '../../../main/compose/compose.ts';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { dataFolderAt } from '../../../main/data-folder.ts';
import type { Kiosk } from '../../../main/kiosk.ts';
import { thisMachine } from '../../../main/machine.ts';
import type { PackagedBuild } from '../../../main/posture/agreed-fuses.ts';
import { systemClock } from '../../../main/system-clock.ts';
import { setAgreedFuses } from '../../packaging/hooks/set-agreed-fuses.ts';
import { type ScriptedBackend, startScriptedBackend } from '../billing/scripted-backend.ts';
import { fromSources } from '../compose/from-sources.ts';
import { memoryKeychain } from '../vault/memory-keychain.ts';
import { writeExecutable } from './executable-with-fuses.ts';

const minute = 60_000;

/** A kiosk as main composes it, on a machine and from a package that are sound until a test spoils them. */
export interface KioskUnderTest {
  readonly kiosk: Kiosk;
  readonly backend: ScriptedBackend;
  readonly executable: string;
  /** Of the machine: what a test may spoil, before the start or later. */
  readonly machine: {
    freeBytes: number;
    installation: 'denied' | 'granted';
    configuration: 'denied' | 'granted';
    keyring: string;
  };
  /** What the page was sent, the oldest first. */
  readonly sent: (channel: string) => readonly unknown[];
  /** A minute goes by for the self-test. */
  readonly minute: () => void;
  readonly stop: () => Promise<void>;
}

export const makeKiosk = async (build: PackagedBuild): Promise<KioskUnderTest> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-unfit-'));
  const executable = path.join(folder, 'madoguchi');
  writeExecutable(executable);
  const configFolder = mkdtempSync(path.join(tmpdir(), 'madoguchi-unfit-'));
  const configFile = path.join(configFolder, 'kiosk.json');
  writeFileSync(configFile, '{}');
  await setAgreedFuses(executable, build);
  mkdirSync(path.join(folder, 'logs'));
  const backend = await startScriptedBackend();
  const spoilt: KioskUnderTest['machine'] = {
    freeBytes: 10_000_000_000,
    installation: 'denied',
    configuration: 'denied',
    keyring: 'GnomeKeyring',
  };
  const sent: { readonly channel: string; readonly detail: unknown }[] = [];
  let wake = (): void => undefined;
  const kiosk = composeKiosk({
    ...fromSources,
    machine: {
      ...thisMachine,
      platform: 'win32',
      keychain: memoryKeychain,
      freeBytes: async () => spoilt.freeBytes,
      writeAccessTo: (place) => {
        if (place === executable) return spoilt.installation;
        return place === configFile ? spoilt.configuration : 'denied';
      },
      keyringFirstLine: async (name) => (name === 'default' ? 'login' : spoilt.keyring),
      clock: {
        ...systemClock,
        sleep: (milliseconds, signal) =>
          milliseconds === minute
            ? new Promise((resolve) => {
                wake = resolve;
                signal?.addEventListener('abort', () => resolve());
              })
            : systemClock.sleep(milliseconds, signal),
      },
    },
    config: kioskConfigSchema.parse({
      kioskId: 'k1',
      posture: 'kiosk',
      flows: ['selfcare'],
      billing: { baseUrl: backend.baseUrl },
      support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
    }),
    certificateAuthority: backend.authority,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    folders: dataFolderAt(folder),
    build,
    installation: { archive: folder, executable, configuration: [configFile], passwordStore: null },
    page: {
      send: (channel, detail) => void sent.push({ channel, detail }),
      replace: () => undefined,
      shown: () => undefined,
    },
  });
  return {
    kiosk,
    backend,
    executable,
    machine: spoilt,
    sent: (channel) => sent.filter((each) => each.channel === channel).map(({ detail }) => detail),
    minute: () => wake(),
    stop: async () => {
      await kiosk.quit();
      await backend.stop();
      rmSync(folder, { recursive: true });
      rmSync(configFolder, { recursive: true });
    },
  };
};
