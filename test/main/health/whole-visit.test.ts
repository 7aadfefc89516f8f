import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { startWatchedKiosk } from '../telemetry/watched-kiosk.ts';

const running = runSandbox();
const person = { name: '窓口 花子', phone: '09087654321' };

test('the health file follows a whole visit, and knows nobody', async () => {
  const kiosk = await startWatchedKiosk(running, null);
  const texts: string[] = [];
  const isSoon = async (expected: object): Promise<void> => {
    await expect.poll(() => existsSync(kiosk.healthFile) && kiosk.health()).toMatchObject(expected);
    texts.push(readFileSync(kiosk.healthFile, 'utf8'));
  };
  await isSoon({ state: 'running', screen: 'starting', version: '1.0.0', lastOutcome: null });

  await kiosk.show('attract');
  await isSoon({ screen: 'idle', service: 'online', connectivity: 'online' });

  await kiosk.logIn();
  await kiosk.show('list');
  await isSoon({ screen: 'serving', unsettled: 0 });

  await kiosk.register(person, '4111111111111111');
  await isSoon({ lastOutcome: { outcome: 'carried-out', at: expect.stringMatching(/^20.*Z$/) } });

  await kiosk.register({ ...person, phone: '09087654322' }, '4000000000000002');
  await isSoon({ lastOutcome: { outcome: 'not-carried-out' } });

  await kiosk.kiosk.quit();
  await isSoon({ state: 'stopped' });
  const { loginId, emailAddress } = demoLogins.staff;
  for (const planted of ['花子', '0908765', '4111111111', 'visa', loginId, emailAddress]) {
    expect(texts.join('\n')).not.toContain(planted);
  }
  await kiosk.clear();
}, 60_000);
