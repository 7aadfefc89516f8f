import { expect, test } from 'vitest';
import { kiosksAtSandbox } from './kiosks-at-sandbox.ts';

const { run, running } = kiosksAtSandbox('compose-panel');

const faults = (on: string, fault: string, times: number) =>
  running.control('POST', 'faults', { on, fault, times });

test('what staff should know of is dismissed in the panel, and by nobody who only stands there', async () => {
  await faults('DELETE /v1/customers/{id}', 'close-after-handling', 3);
  await faults('GET /v1/operations/{key}', 'close-before-handling', 20);
  await run('kiosk', 'start', 'log-in', 'remove');
  await running.control('DELETE', 'faults');
  const answers = await run(
    'kiosk',
    ...['start', 'until-settled', 'pending', 'see', 'pending', 'see-in-panel', 'pending', 'quit'],
  );
  const [, , settled, , stillThere, opened, gone] = answers;
  expect([settled, stillThere, gone]).toEqual([['carried-out'], ['carried-out'], []]);
  expect(opened).toMatchObject({
    state: 'open',
    report: {
      kioskId: 'compose-panel-kiosk',
      version: '1.0.0',
      build: 'development',
      pending: [{ change: 'delete-customer', standing: { state: 'carried-out' } }],
    },
  });
  const { report } = opened as { report: { audit: readonly { readonly event: string }[] } };
  expect(report.audit.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['panel-opened', 'operation-settled', 'kiosk-started']),
  );
}, 90_000);

test('no panel opens beside a session, and a log in or another page closes it', async () => {
  const answers = await run(
    'kiosk',
    ...['start', 'unlock-panel', 'read-panel', 'open', 'read-panel'],
    ...['unlock-panel', 'log-in', 'read-panel', 'unlock-panel', 'quit'],
  );
  expect([1, 2, 4, 5, 7, 8].map((index) => answers[index])).toEqual([
    'open',
    'open',
    'closed',
    'open',
    'closed',
    'not-now',
  ]);
}, 60_000);
