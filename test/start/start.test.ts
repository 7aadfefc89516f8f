import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appCommand, house } from './app-command.ts';
import type { StartOptions } from './arguments.ts';
import { judgeDisplay } from './display.ts';
import { writeSandboxConfig } from './kiosk-config.ts';

describe('a display', () => {
  it.each<[string, StartOptions['screen'], NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['is absent on a bare Linux', 'window', 'linux', {}, 'absent'],
    ['is absent when DISPLAY is empty', 'window', 'linux', { DISPLAY: '' }, 'absent'],
    ['is there under X', 'window', 'linux', { DISPLAY: ':0' }, 'usable'],
    ['is there under Wayland', 'window', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'usable'],
    ['is there on macOS', 'window', 'darwin', {}, 'usable'],
    ['is not needed headless', 'headless', 'linux', {}, 'usable'],
  ])('%s', (_, screen, platform, environment, state) => {
    expect(judgeDisplay(screen, platform, environment).state).toBe(state);
  });

  it('that is absent is met by what works without one', () => {
    const display = judgeDisplay('window', 'linux', {});
    expect(display).toHaveProperty('advice', expect.stringMatching(/--headless.*npm run demo/s));
  });
});

describe('the configuration of a kiosk at the sandbox', () => {
  const sandbox = { baseUrl: 'https://127.0.0.1:4443/v1', caFile: '/somewhere/ca.pem' };
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made when none is given, and points to the sandbox', async () => {
    const file = await writeSandboxConfig(folder, sandbox, null);
    expect(file).toBe(join(folder, 'kiosk-config.json'));
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ billing: sandbox });
  });

  it('keeps all that was given, but for the backend', async () => {
    const given = join(folder, 'given.json');
    const billing = { baseUrl: 'https://billing.example/v1', timeoutSeconds: 5 };
    await writeFile(given, JSON.stringify({ kioskId: 'k7', unknown: 1, billing }));
    const file = await writeSandboxConfig(folder, sandbox, given);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      kioskId: 'k7',
      unknown: 1,
      billing: { ...sandbox, timeoutSeconds: 5 },
    });
  });

  it('is the given file itself when that is no configuration, so that the app names its faults', async () => {
    const given = join(folder, 'given.json');
    await writeFile(given, '{"kioskId":');
    expect(await writeSandboxConfig(folder, sandbox, given)).toBe(given);
  });
});

describe('the command that starts the app', () => {
  const options: StartOptions = {
    configFile: null,
    dataFolder: null,
    backend: 'embedded-sandbox',
    runtime: 'auto',
    screen: 'window',
    debuggingPort: 9222,
    readyFile: '/tmp/ready',
  };
  const runtime = { name: 'standin', executable: '/bin/e', reason: '' } as const;

  it('has Chromium switches before the path of the app, and the flags of the app after it', () => {
    const files = { configFile: '/c.json', dataFolder: '/d' };
    expect(appCommand(runtime, options, files, 0)).toEqual([
      '/bin/e',
      '--remote-debugging-port=9222',
      '--no-sandbox',
      house,
      ...[
        '--config',
        '/c.json',
        '--data',
        '/d',
        '--ready-file',
        '/tmp/ready',
        '--runtime',
        'standin',
      ],
    ]);
  });

  it('leaves out what was not asked for, and keeps the OS sandbox for everybody but root', () => {
    const files = { configFile: null, dataFolder: null };
    const bare = { ...options, debuggingPort: null, readyFile: null };
    expect(appCommand(runtime, bare, files, 1000)).toEqual([
      '/bin/e',
      house,
      '--runtime',
      'standin',
    ]);
  });
});
