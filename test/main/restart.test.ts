import { expect, it } from 'vitest';
import { createRestart, type RestartParts } from '../../main/restart.ts';

const restart = (
  environment: NodeJS.ProcessEnv,
  supervision: RestartParts['supervision'] = 'alone',
): readonly string[] => {
  const happened: string[] = [];
  createRestart({
    supervision,
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

it.each([
  ['as a service of systemd', { SYSTEMD_EXEC_PID: '7' }, 'alone'],
  ['told that it is supervised', {}, 'supervised'],
] as const)('%s, it lets its supervisor start it again', (_how, environment, supervision) => {
  expect(restart(environment, supervision)).toEqual(['end with 4']);
});
