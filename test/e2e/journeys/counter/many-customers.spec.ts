import { expect } from '@playwright/test';
import { Staff } from '../../screens/staff.ts';
import { akari } from '../../support/accounts.ts';
import { Backend } from '../../support/backend.ts';
import { startKiosk } from '../../support/kiosk.ts';
import { test } from '../../support/test.ts';

test('with 2,000 customers on file the list shows a page of them and finds one among all', async () => {
  const backend = await Backend.start({ seed: 'many' });
  const { baseUrl, caFile } = backend;
  const kiosk = await startKiosk({ baseUrl, caFile, configuration: { flows: ['counter'] } });
  try {
    const staff = new Staff(kiosk.page(), 'ja');
    await staff.logsIn(akari, backend);
    await expect(staff.list.main).toContainText(/2,?000/u);
    await expect(staff.list.rows).toHaveCount(8);
    const everybody = await backend.customers();
    const anybody = everybody[1234];
    await staff.list.search(anybody?.phone ?? '');
    await staff.list.shows([anybody?.name ?? '']);
  } finally {
    await kiosk.stop();
    await backend.stop();
  }
});
