import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepareLaunch } from '../../../main/config/prepare-launch.ts';
import type { Build } from '../../../preload/contract/posture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-launch-'));
afterAll(() => rmSync(folder, { recursive: true }));
const config = path.join(folder, 'kiosk-config.json');
writeFileSync(
  config,
  JSON.stringify({
    kioskId: 'k1',
    posture: 'laptop',
    flows: ['selfcare'],
    billing: { baseUrl: 'https://billing.example/v1' },
    support: { email: 'a@shop.example', phone: '0120-000-000', hours: '10-19' },
  }),
);

const launchOf = (build: Build, ...words: readonly string[]) =>
  prepareLaunch({
    words,
    app: build === 'development' ? 'from-source' : 'packaged',
    build,
    version: '1.2.3',
    usualDataFolder: folder,
    machineConfigFile: path.join(folder, 'no/kiosk.json'),
  });

const launch = (app: 'packaged' | 'from-source', ...words: readonly string[]) =>
  launchOf(app === 'packaged' ? 'production' : 'development', ...words);

describe('starting', () => {
  it('takes every flag, before or after the app, with a space or an equals sign', () => {
    expect(
      launch(
        'from-source',
        ...['--no-sandbox', '--inspect=0', '--remote-debugging-port=9222', '/app'],
        ...[
          '--config',
          config,
          `--data=${folder}`,
          '--ready-file',
          'r.json',
          '--runtime',
          'standin',
        ],
      ),
    ).toMatchObject({
      kind: 'go',
      options: {
        configFile: config,
        dataFolder: folder,
        readyFile: 'r.json',
        runtime: 'standin',
        debuggingPort: 9222,
        debugging: ['no-sandbox', 'inspect', 'remote-debugging-port'],
      },
    });
  });

  it('without flags looks for its configuration in the data folder', () => {
    expect(launch('packaged')).toMatchObject({
      kind: 'go',
      configFile: config,
      config: { kioskId: 'k1' },
      options: {
        configFile: null,
        dataFolder: null,
        readyFile: null,
        runtime: 'electron',
        debuggingPort: null,
      },
    });
  });

  it.each(['0', '', 'x'])('knows no debugging port from --remote-debugging-port=%s', (value) => {
    expect(launch('from-source', `--remote-debugging-port=${value}`)).toMatchObject({
      options: { debuggingPort: null },
    });
  });

  it('prints its version and ends', () => {
    expect(launch('packaged', '--version')).toEqual({
      kind: 'stop',
      exitCode: 0,
      lines: ['1.2.3'],
    });
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown flag', ['--frobnicate'], '--frobnicate is not a flag of this app.'],
    ['an unknown flag with a value', ['--frobnicate=1'], '--frobnicate is not a flag of this app.'],
    ['a short flag', ['-x'], '-x is not a flag of this app.'],
    ['a flag without its value', ['--config'], '--config needs a value.'],
    ['a flag with an empty value', ['--data='], '--data needs a value.'],
    ['a flag followed by a flag', ['--config', '--version'], '--config needs a value.'],
    [
      'an unknown runtime',
      ['--runtime', 'deno'],
      "--runtime takes electron or standin, not 'deno'.",
    ],
    ['a stray word', ['word'], "'word' has no meaning here."],
  ])('refuses %s by name with exit code 2', (_what, words, line) => {
    expect(launch('packaged', ...words)).toEqual({ kind: 'stop', exitCode: 2, lines: [line] });
  });

  it('refuses several flags at once', () => {
    expect(launch('packaged', '--one', '--two')).toMatchObject({
      lines: ['--one is not a flag of this app.', '--two is not a flag of this app.'],
    });
  });

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--no-sandbox',
    '--proxy-server=http://127.0.0.1:1',
    '--load-extension=/x',
    '--host-resolver-rules=x',
    '--user-data-dir=/x',
    '--js-flags=x',
  ])('refuses %s in a production build with exit code 3, and takes it otherwise', (flag) => {
    const [name = ''] = flag.split('=');
    expect(launch('packaged', flag)).toEqual({
      kind: 'stop',
      exitCode: 3,
      lines: [expect.stringMatching(`debugging-switch.*${name}`)],
    });
    expect(launchOf('qa', flag)).toMatchObject({ kind: 'go' });
    expect(launch('from-source', flag)).toMatchObject({ kind: 'go' });
  });

  it('refuses a backend that counts in a build for QA with exit code 3, and takes it otherwise', () => {
    const inUse = path.join(folder, 'in-use.json');
    writeFileSync(
      inUse,
      readFileSync(config, 'utf8').replace('billing.example', 'billing.shop.jp'),
    );
    expect(launchOf('qa', '--config', inUse)).toEqual({
      kind: 'stop',
      exitCode: 3,
      lines: [expect.stringContaining('production-backend')],
    });
    expect(launchOf('production', '--config', inUse)).toMatchObject({ kind: 'go' });
    expect(launchOf('qa', '--config', config)).toMatchObject({ kind: 'go' });
  });

  it.each([
    [[], null],
    [['--password-store=basic'], 'basic'],
  ])('with %j knows the password store %s', (words, passwordStore) => {
    expect(launch('packaged', ...words)).toMatchObject({ options: { passwordStore } });
  });

  it.each([
    [[], 'alone'],
    [['--supervised'], 'supervised'],
  ])('with %j is %s', (words, supervision) => {
    expect(launch('packaged', ...words)).toMatchObject({ options: { supervision } });
  });

  it('lists the faults of a refused configuration with exit code 2', () => {
    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, '{}');
    expect(launch('packaged', '--config', broken)).toEqual({
      kind: 'stop',
      exitCode: 2,
      lines: [
        `The configuration ${broken} is refused:`,
        '  kioskId is missing',
        '  posture is missing',
        '  flows is missing',
        '  billing is missing',
        '  support is missing',
      ],
    });
  });

  it('says where it has looked when there is no configuration, and ends with 2', () => {
    expect(launch('packaged', '--data', path.join(folder, 'empty'))).toEqual({
      kind: 'stop',
      exitCode: 2,
      lines: [
        'There is no configuration. It was looked for in this order:',
        `  ${path.join(folder, 'no/kiosk.json')}`,
        `  ${path.join(folder, 'empty/kiosk-config.json')}`,
      ],
    });
  });
});
