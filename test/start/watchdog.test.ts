import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../main/config/prepare-launch.ts';
import { house } from './app-command.ts';
import { badlyNested, settingsOf } from './settings-file.ts';

const read = (file: string): string =>
  readFileSync(join(house, 'resources/watchdog', file), 'utf8');

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

  it('starts it again when it asks for that, as staff may', () => {
    const prevented = settings.get('Service.RestartPreventExitStatus')?.split(' ');
    expect(prevented).not.toContain(String(exitCodes.startAgain));
    expect(exitCodes.startAgain).not.toBe(0);
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
    expect(badlyNested(task)).toEqual([]);
  });
});
