import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machineConfigFile } from '../../../main/config/config-places.ts';
import { prepareLaunch } from '../../../main/config/prepare-launch.ts';

let folder: string;
let flag: string;
let machine: string;
let inData: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-places-'));
  flag = path.join(folder, 'flag.json');
  machine = path.join(folder, 'etc/kiosk.json');
  inData = path.join(folder, 'data/kiosk-config.json');
  mkdirSync(path.dirname(machine));
  mkdirSync(path.dirname(inData));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, members: object = {}): void =>
  writeFileSync(
    file,
    JSON.stringify({
      kioskId: path.basename(path.dirname(file)),
      posture: 'kiosk',
      flows: ['selfcare'],
      billing: { baseUrl: 'https://billing.example/v1' },
      support: { email: 'a@shop.example', phone: '0120-000-000', hours: '10-19' },
      ...members,
    }),
  );
const launch = (...words: readonly string[]) =>
  prepareLaunch({
    words,
    app: 'packaged',
    build: 'production',
    version: '1.0.0',
    usualDataFolder: path.join(folder, 'data'),
    machineConfigFile: machine,
  });

describe('the configuration is', () => {
  it('that of the flag, whatever else is there', () => {
    write(flag, { kioskId: 'flag' });
    write(machine);
    write(inData);
    expect(launch('--config', flag)).toMatchObject({
      configFile: flag,
      config: { kioskId: 'flag' },
    });
  });

  it('else that of the machine', () => {
    write(machine);
    write(inData);
    expect(launch()).toMatchObject({ configFile: machine, config: { kioskId: 'etc' } });
  });

  it('else that in the data folder', () => {
    write(inData);
    expect(launch()).toMatchObject({ configFile: inData, config: { kioskId: 'data' } });
  });

  it('never mixed: what the machine’s leaves out has its default, not the next one’s value', () => {
    write(machine);
    write(inData, { staffPinHash: null, session: { idleSeconds: 599 }, locales: ['vi'] });
    expect(launch()).toMatchObject({
      config: { session: { idleSeconds: 60 }, locales: expect.arrayContaining(['ja']) },
    });
  });
});

describe('no other stands in for', () => {
  const refusal = (words: readonly string[], fault: string) => {
    write(inData);
    expect(launch(...words)).toMatchObject({
      kind: 'stop',
      exitCode: 2,
      lines: [expect.any(String), expect.stringContaining(fault)],
    });
  };

  it('the flag’s when it is not there', () => {
    write(machine);
    refusal(['--config', flag], 'flag.json is not there');
  });

  it('the machine’s when it is a folder', () => {
    mkdirSync(machine);
    refusal([], 'cannot be read (EISDIR)');
  });

  it('the machine’s when it is a link to nothing', () => {
    symlinkSync(path.join(folder, 'nothing'), machine);
    refusal([], 'kiosk.json is not there');
  });

  it('the machine’s when nobody may look whether it is there', () => {
    // A name longer than any system takes stands for a folder that is closed: root, whom tests may run as, can look into all.
    machine = path.join(folder, 'x'.repeat(300), 'kiosk.json');
    refusal([], 'cannot be read (ENAMETOOLONG)');
  });

  it('the machine’s when it is empty', () => {
    writeFileSync(machine, '');
    refusal([], 'is not valid JSON');
  });

  it('the machine’s when it has a fault', () => {
    write(machine, { posture: 'desk' });
    refusal([], 'posture must be one of kiosk, laptop');
  });
});

it.each([
  ['linux', '/etc/madoguchi/kiosk.json'],
  ['darwin', '/etc/madoguchi/kiosk.json'],
  ['win32', 'C:\\ProgramData\\Madoguchi\\kiosk.json'],
] as const)('on %s the machine’s is %s', (platform, file) => {
  expect(machineConfigFile(platform)).toBe(file);
});
