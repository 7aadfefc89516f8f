import { expect, it } from 'vitest';
import { serviceStatus } from '../../main/service-status.ts';

it('is that of the line while the keychain can be used', () => {
  expect(serviceStatus(true, { state: 'online' })).toEqual({ state: 'online' });
  expect(serviceStatus(true, { state: 'offline' })).toEqual({ state: 'offline' });
});

it('is out of service without the keychain, whatever the line says', () => {
  const outOfService = { state: 'out-of-service', problem: { slug: 'keychain-unavailable' } };
  expect(serviceStatus(false, { state: 'online' })).toEqual(outOfService);
  expect(serviceStatus(false, { state: 'offline' })).toEqual(outOfService);
});
