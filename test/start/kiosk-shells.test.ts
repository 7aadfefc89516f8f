import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../main/config/command-line.ts';
import { exitCodes } from '../../main/config/prepare-launch.ts';
import { house } from './app-command.ts';
import { badlyNested, settingsOf } from './settings-file.ts';

const read = (file: string): string =>
  readFileSync(join(house, 'resources/kiosk-shells', file), 'utf8');

const expectations = [
  ['weston.ini', 'core.shell', 'kiosk-shell.so'],
  ['weston.ini', 'keyboard.vt-switching', 'false'],
  ['weston.ini', 'autolaunch.watch', 'true'],
  ['madoguchi-cage.service', 'Service.Restart', 'always'],
  ['madoguchi-cage.service', 'Service.LimitCORE', '0'],
  ['madoguchi-cage.service', 'Service.NoNewPrivileges', 'yes'],
  ['madoguchi-cage.service', 'Unit.Conflicts', 'getty@tty1.service'],
  ['gnome-lockdown.ini', 'org/gnome/desktop/lockdown.disable-command-line', 'true'],
  ['gnome-lockdown.ini', 'org/gnome/desktop/lockdown.disable-user-switching', 'true'],
  ['gnome-lockdown.ini', 'org/gnome/desktop/interface.enable-hot-corners', 'false'],
  ['gnome-lockdown.ini', 'org/gnome/desktop/media-handling.automount-open', 'false'],
  ['logind-madoguchi.conf', 'Login.NAutoVTs', '0'],
  ['logind-madoguchi.conf', 'Login.HandlePowerKey', 'ignore'],
  ['sysctl-madoguchi.conf', '.kernel.sysrq', '0'],
  ['sysctl-madoguchi.conf', '.kernel.ctrl-alt-del', '0'],
] as const;

it.each(expectations)('%s sets %s to %s', (file, name, value) => {
  expect(settingsOf(read(file)).get(name)).toBe(value);
});

it('Cage is given no leave to switch terminals', () => {
  const words = settingsOf(read('madoguchi-cage.service')).get('Service.ExecStart')?.split(' ');
  expect(words?.slice(0, words.indexOf('--'))).toEqual(['/usr/bin/cage', '-d']);
});

describe('Shell Launcher', () => {
  const configuration = read('windows-shell-launcher.xml');

  it('closes every element that it opens, in order', () => {
    expect(badlyNested(configuration)).toEqual([]);
  });

  it('starts the kiosk again except after the exit codes by which it means to end', () => {
    const left = [...configuration.matchAll(/ReturnCode="(\d+)" Action="DoNothing"/g)];
    const { asked, refusedInput, refusedPosture } = exitCodes;
    expect(left.map(([, code]) => Number(code))).toEqual([asked, refusedInput, refusedPosture]);
    expect(configuration).toContain('<DefaultAction Action="RestartShell" />');
  });

  it('tells the kiosk that it is supervised, so that a restart is left to the shell', () => {
    const [, command = ''] = /Shell="(&quot;.*?)"/.exec(configuration) ?? [];
    const [, ...words] = command.replaceAll(/&quot;.*?&quot;/g, 'madoguchi').split(' ');
    expect(readCommandLine(words, 'packaged')).toMatchObject({
      kind: 'run',
      options: { supervision: 'supervised' },
    });
    expect(configuration).not.toContain(`ReturnCode="${exitCodes.startAgain}"`);
  });

  it('gives the kiosk’s account the profile that it defines', () => {
    const profiles = [...configuration.matchAll(/<Profile Id="(\{[\dA-F-]{36,}\})"/g)];
    expect(new Set(profiles.map(([, id]) => id)).size).toBe(1);
    expect(profiles).toHaveLength(2);
  });
});

describe('the Windows policies', () => {
  const lines = read('windows-policies.reg').split('\n');

  it('are a registry file: a signature, then keys, values and comments', () => {
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    const value = /^"\w+"=("[^"]*"|dword:[\da-f]{8})$/;
    const key = /^\[HKEY_(CURRENT_USER|LOCAL_MACHINE)\\[\w\\ ]+\]$/;
    const others = lines
      .slice(1)
      .filter((line) => line !== '' && !line.startsWith(';'))
      .filter((line) => !value.test(line) && !key.test(line));
    expect(others).toEqual([]);
  });

  it.each(['DisableTaskMgr', 'NoWinKeys', 'DisableLockWorkstation', 'TurnOffWindowsCopilot'])(
    'set %s',
    (name) => expect(lines).toContain(`"${name}"=dword:00000001`),
  );

  it.each(['StickyKeys', 'ToggleKeys', 'Keyboard Response'])('quieten %s', (name) => {
    expect(lines.find((line) => line.endsWith(`\\${name}]`))).toBeDefined();
  });
});
