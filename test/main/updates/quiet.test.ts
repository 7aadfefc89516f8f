import { expect, it } from 'vitest';
import { createQuiet } from '../../../main/updates/quiet.ts';
import { screenNames } from '../../../preload/contract/screen-name.ts';
import { FakeClock } from '../billing/fake-clock.ts';

const begin = () => {
  const clock = new FakeClock();
  const quiet = createQuiet({ clock, isNobodyThere: () => true, pending: () => [], hours: null });
  return { clock, quiet };
};

it('a kiosk is idle once its first screen was left alone for a minute', () => {
  const { clock, quiet } = begin();
  expect(quiet.isIdle()).toBe(false);
  quiet.shown('attract');
  clock.advance(59_999);
  quiet.shown('attract');
  expect(quiet.isIdle()).toBe(false);
  clock.advance(1);
  expect(quiet.isIdle()).toBe(true);
});

it.each(screenNames)('on the screen %s it is idle only where nobody can be', (screen) => {
  const { clock, quiet } = begin();
  quiet.shown('attract');
  clock.advance(60_000);
  quiet.shown(screen);
  clock.advance(60_000);
  expect(quiet.isIdle()).toBe(screen === 'attract' || screen === 'out-of-service');
});

it('whoever comes and goes begins the minute anew', () => {
  const { clock, quiet } = begin();
  quiet.shown('attract');
  clock.advance(60_000);
  quiet.shown('login');
  quiet.shown('attract');
  clock.advance(59_999);
  expect([quiet.isIdle(), quiet.mayInstall()]).toEqual([false, false]);
  clock.advance(1);
  expect([quiet.isIdle(), quiet.mayInstall()]).toEqual([true, true]);
});
