import { expect, it } from 'vitest';
import { serviceStatus } from '../../main/service-status.ts';

const status = (keychain: boolean, journal: boolean, line: 'online' | 'offline') =>
  serviceStatus(
    [],
    [
      { isUsable: () => keychain, otherwise: 'keychain-unavailable' },
      { isUsable: () => journal, otherwise: 'journal-unavailable' },
    ],
    { state: line },
  );
const outOfService = (slug: string) => ({ state: 'out-of-service', problem: { slug } });

it.each(['online', 'offline'] as const)(
  'is that of the line while keychain and disk can be used: %s',
  (line) => {
    expect(status(true, true, line)).toEqual({ state: line });
  },
);

it.each(['online', 'offline'] as const)('is out of service without either: %s', (line) => {
  expect(status(false, true, line)).toEqual(outOfService('keychain-unavailable'));
  expect(status(true, false, line)).toEqual(outOfService('journal-unavailable'));
  expect(status(false, false, line)).toEqual(outOfService('keychain-unavailable'));
});

it('is out of service while the self-test refuses, whatever else there is', () => {
  const gone = { isUsable: () => false, otherwise: 'keychain-unavailable' } as const;
  expect(serviceStatus(['clock-off'], [gone], { state: 'online' })).toEqual({
    state: 'out-of-service',
    problem: { slug: 'posture-refused', codes: ['clock-off'] },
  });
});
