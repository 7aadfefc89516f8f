import { expect, it } from 'vitest';
import { createRestart } from '../../main/restart.ts';

const restart = (environment: NodeJS.ProcessEnv): readonly string[] => {
  const happened: string[] = [];
  createRestart({
    pid: 7,
    environment,
    relaunch: () => happened.push('relaunch'),
    shutDown: (exitCode) => happened.push(`end with ${exitCode}`),
  })();
  return happened;
};

it.each([
  ['started by hand', {}],
  ['started from a session that systemd runs', { SYSTEMD_EXEC_PID: '6' }],
])('%s, it starts itself again', (_how, environment) => {
  expect(restart(environment)).toEqual(['relaunch', 'end with 0']);
});

it('as a service of systemd, it lets systemd start it again', () => {
  expect(restart({ SYSTEMD_EXEC_PID: '7' })).toEqual(['end with 1']);
});
