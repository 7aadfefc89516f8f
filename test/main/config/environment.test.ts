import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { machineConfigFile } from '../../../main/config/config-places.ts';
import { prepareLaunch } from '../../../main/config/prepare-launch.ts';

const root = path.join(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-environment-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const configuration = (kioskId: string) =>
  JSON.stringify({
    kioskId,
    posture: 'kiosk',
    flows: ['selfcare'],
    billing: {
      baseUrl: 'https://billing.example/v1',
      publicKeyPins: [`sha256/${'A'.repeat(43)}=`],
    },
    support: { email: 'a@shop.example', phone: '0120-000-000', hours: '10-19' },
  });

const machine = path.join(folder, 'etc/kiosk.json');
mkdirSync(path.dirname(machine));
writeFileSync(machine, configuration('the-machines'));

/** What somebody who sets the environment would like to be read instead, under every name that might be looked for. */
const evil = path.join(folder, 'evil');
const evilFile = path.join(evil, 'Madoguchi/kiosk.json');
mkdirSync(path.dirname(evilFile), { recursive: true });
for (const file of [
  'Madoguchi/kiosk.json',
  'madoguchi/kiosk.json',
  'kiosk.json',
  'kiosk-config.json',
]) {
  mkdirSync(path.dirname(path.join(evil, file)), { recursive: true });
  writeFileSync(path.join(evil, file), configuration('evil'));
}

const launch = (words: readonly string[] = []) =>
  prepareLaunch({
    words,
    app: 'packaged',
    build: 'production',
    version: '1.0.0',
    usualDataFolder: path.join(folder, 'data'),
    machineConfigFile: machine,
  });
const usual = launch();

const variables: readonly (readonly [name: string, value: string])[] = [
  ['MADOGUCHI_CONFIG', evilFile],
  ['MADOGUCHI_BILLING_BASE_URL', 'https://evil.example/v1'],
  ['MADOGUCHI_BILLING_CA_FILE', evilFile],
  ['MADOGUCHI_BILLING_PUBLIC_KEY_PINS', '[]'],
  ['MADOGUCHI_POSTURE', 'laptop'],
  ['MADOGUCHI_STAFF_PIN_HASH', 'null'],
  ['CONFIG', evilFile],
  ['npm_config_config', evilFile],
  ['NODE_ENV', 'development'],
  ['NODE_CONFIG', configuration('evil')],
  ['NODE_CONFIG_DIR', evil],
  ['NODE_OPTIONS', `--inspect --require=${evilFile}`],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ['NODE_EXTRA_CA_CERTS', evilFile],
  ['ELECTRON_RUN_AS_NODE', '1'],
  ['ELECTRON_IS_DEV', '1'],
  ['ELECTRON_ENABLE_LOGGING', '1'],
  ['ELECTRON_OVERRIDE_DIST_PATH', evil],
  ['SSL_CERT_FILE', evilFile],
  ['SSL_CERT_DIR', evil],
  ['HTTPS_PROXY', 'http://127.0.0.1:8080'],
  ['https_proxy', 'http://127.0.0.1:8080'],
  ['ALL_PROXY', 'socks5://127.0.0.1:1080'],
  ['HOME', evil],
  ['XDG_CONFIG_HOME', evil],
  ['XDG_CONFIG_DIRS', evil],
  ['XDG_DATA_HOME', evil],
  ['ProgramData', evil],
  ['ALLUSERSPROFILE', evil],
  ['APPDATA', evil],
];

describe('the environment changes nothing of what is configured', () => {
  it.each(variables)('%s', (name, value) => {
    vi.stubEnv(name, value);
    expect(usual).toMatchObject({ kind: 'go', config: { kioskId: 'the-machines' } });
    expect(launch()).toEqual(usual);
    expect(machineConfigFile('win32')).toBe('C:\\ProgramData\\Madoguchi\\kiosk.json');
    expect(machineConfigFile('linux')).toBe('/etc/madoguchi/kiosk.json');
  });

  it('all of it at once, nor what is refused', () => {
    for (const [name, value] of variables) {
      vi.stubEnv(name, value);
    }
    expect(launch()).toEqual(usual);
    expect(launch(['--config', path.join(folder, 'absent.json')])).toMatchObject({ kind: 'stop' });
    expect(launch(['--inspect'])).toMatchObject({ kind: 'stop', exitCode: 3 });
  });
});

/** Each with why; what it does to TLS is in `test/main/billing/trust-environment.test.ts`. */
const readers = {
  'main/billing/trusted-authorities.ts': 'to ask no store that it leads elsewhere',
  'main/index.ts': 'to know systemd, when staff ask for a restart',
  'main/machine.ts': 'to find gnome-keyring’s files, which the self-test looks at',
  'main/vault/keychain.ts': 'takes away what names another library for the keychain',
  'main/window/claim-data-folder.ts': 'sets where temporary files go, and reads nothing',
};

it('only these files of the product look at the environment at all', () => {
  const sources = globSync('{main,preload,renderer}/**/*.{ts,tsx}', { cwd: root });
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.filter((file) =>
    /process\s*\.\s*env|process\s*\[|node:process/.test(
      readFileSync(path.join(root, file), 'utf8'),
    ),
  );
  expect(found.sort()).toEqual(Object.keys(readers));
});
