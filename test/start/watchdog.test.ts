import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../main/config/prepare-launch.ts';
import { house } from './app-command.ts';

const read = (file: string): string =>
  readFileSync(join(house, 'resources/watchdog', file), 'utf8');

/** The settings of a systemd unit: `Section.Name` and its value. Throws on a line that is none. */
const settingsOf = (unit: string): ReadonlyMap<string, string> => {
  const settings = new Map<string, string>();
  let section = '';
  for (const line of unit.split('\n').filter((each) => !/^(#|$)/.test(each))) {
    const header = /^\[(\w+)\]$/.exec(line);
    const setting = /^(\w+)=(.+)$/.exec(line);
    if (header === null && setting === null) throw new Error(`Not a setting: ${line}`);
    section = header?.[1] ?? section;
    if (setting !== null) settings.set(`${section}.${setting[1]}`, setting[2] ?? '');
  }
  return settings;
};

describe('the systemd unit', () => {
  const settings = settingsOf(read('madoguchi.service'));

  it('starts the kiosk again after a crash, for ever, and not after it was asked to stop', () => {
    expect(settings.get('Service.Restart')).toBe('on-failure');
    expect(settings.get('Unit.StartLimitIntervalSec')).toBe('0');
  });

  it('does not start again what was refused, by exactly the exit codes that say so', () => {
    const { refusedInput, refusedPosture } = exitCodes;
    expect(settings.get('Service.RestartPreventExitStatus')).toBe(
      `${refusedInput} ${refusedPosture}`,
    );
  });

  it('gives the kiosk more than the 3 seconds that it may take to end', () => {
    expect(Number(settings.get('Service.TimeoutStopSec'))).toBeGreaterThan(3);
  });

  it('lets nothing write a core dump', () => {
    expect(settings.get('Service.LimitCORE')).toBe('0');
  });
});

describe('the Windows task', () => {
  const task = read('madoguchi-task.xml');

  it.each([
    ['starts each minute', '<Interval>PT1M</Interval>'],
    ['never beside itself', '<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>'],
    ['is never ended for having run long', '<ExecutionTimeLimit>PT0S</ExecutionTimeLimit>'],
    ['runs on batteries, too', '<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>'],
    ['goes on when the plug is pulled', '<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>'],
    ['has no more rights than the account', '<RunLevel>LeastPrivilege</RunLevel>'],
  ])('%s', (_, setting) => {
    expect(task).toContain(setting);
  });

  it('closes every element that it opens, in order', () => {
    const open: string[] = [];
    const text = task.replaceAll(/<!--.*?-->|<\?.*?\?>/gs, '');
    for (const [, slash, name = '', end] of text.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (end !== '/') open.push(name);
    }
    expect(open).toEqual([]);
  });
});
