import { expect, test } from 'vitest';
import { kiosksAtSandbox } from './kiosks-at-sandbox.ts';

const { run, running } = kiosksAtSandbox('compose-unsettled');

const faults = (on: string, fault: string, times: number) =>
  running.control('POST', 'faults', { on, fault, times });
const carriedOut = async () =>
  (await running.books()).operations.map((operation) => operation.carriedOut);

test('what was left unknown by a run that was cut off is settled at the next start, shown, and not done twice', async () => {
  await faults('DELETE /v1/customers/{id}', 'close-after-handling', 3);
  await faults('GET /v1/operations/{key}', 'close-before-handling', 20);
  const first = await run('kiosk', 'start', 'log-in', 'remove', 'pending');
  expect(first.slice(2)).toEqual([{ state: 'unknown' }, ['asking']]);
  await running.control('DELETE', 'faults');
  const second = await run('kiosk', 'start', 'until-settled', 'pending', 'quit');
  expect(second[2]).toEqual(['carried-out']);
  expect(await carriedOut()).toEqual([1]);
  expect((await running.books()).openSessions).toBe(0);
}, 90_000);

test('a disk that takes nothing stops what would be sent, says so, and nothing else; it goes on by itself', async () => {
  const [, , obstructed, refused, opened, , , carried] = await run(
    'kiosk',
    ...['start', 'log-in', 'obstruct', 'remove', 'open', 'clear', 'until-online', 'remove'],
  );
  expect(obstructed).toBeNull();
  expect(refused).toMatchObject({ state: 'failed', problem: { slug: 'journal-unavailable' } });
  expect(opened).toMatchObject({ service: 'out-of-service' });
  expect(carried).toMatchObject({ state: 'carried-out' });
}, 60_000);
