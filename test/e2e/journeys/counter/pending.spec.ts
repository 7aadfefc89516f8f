import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Staff } from '../../screens/staff.ts';
import { akari, takumi } from '../../support/accounts.ts';
import type { Backend } from '../../support/backend.ts';
import { visaCard } from '../../support/card-numbers.ts';
import { kiosksFolder } from '../../support/paths.ts';
import { test } from '../../support/test.ts';

const hinako = { name: '白石 ひなこ', phone: '090-0000-5501', card: visaCard };

/** A kiosk that can be started twice in the same place. */
const createPlace = async () => {
  await mkdir(kiosksFolder, { recursive: true });
  return {
    dataFolder: await mkdtemp(join(kiosksFolder, 'pending-')),
    configuration: {
      kioskId: `test-${randomUUID()}`,
      flows: ['counter'],
      billing: { timeoutSeconds: 1 },
    },
  };
};

/** From the list: a registration that is carried out, and of which nobody can tell. */
const registersIntoSilence = async (staff: Staff, backend: Backend): Promise<void> => {
  await staff.list.newRegistration();
  await staff.card.arrive();
  await staff.card.type(hinako);
  await staff.card.register();
  await backend.fault('POST /v1/customers', 'close-after-handling', 3);
  await backend.fault('GET /v1/operations/{id}', 'close-before-handling', 1_000);
  await staff.dialog.accept();
  await expect(staff.page.locator('main')).toHaveAttribute('data-screen', 'submitting');
  await expect
    .poll(async () => (await backend.operations()).map(({ carriedOut }) => carriedOut))
    .toEqual([1]);
};

const carriedOutOnce = async (backend: Backend): Promise<void> => {
  expect((await backend.operations()).map(({ carriedOut }) => carriedOut)).toEqual([1]);
  expect(await backend.customersNamed(hinako.name)).toHaveLength(1);
};

test('main killed while a customer is being registered: a colleague sees at the next start what became of it', async ({
  start,
  backend,
}) => {
  test.slow();
  const place = await createPlace();
  const before = await start(place);
  const staff = new Staff(before.page(), 'ja');
  await staff.logsIn(akari, backend);
  await registersIntoSilence(staff, backend);
  await before.kill();
  await backend.clearFaults();

  const colleague = new Staff((await start(place)).page(), 'ja');
  await colleague.logsIn(takumi, backend);
  await colleague.pending.open();
  await expect(colleague.pending.entries).toHaveCount(1);
  await expect(colleague.pending.entries).toHaveAttribute('data-standing', 'carried-out');
  await expect(colleague.pending.entries).toContainText('1111');
  await expect(colleague.pending.entries).not.toContainText(hinako.name);
  await colleague.pending.seen();
  await expect(colleague.pending.notice).toHaveCount(0);
  await expect(colleague.list.title).toBeFocused();
  await colleague.list.arrive();
  await carriedOutOnce(backend);
});

test('staff go back to the list, serve the next customer, and learn there what became of the one before', async ({
  start,
  backend,
}) => {
  test.slow();
  const kiosk = await start(await createPlace());
  const staff = new Staff(kiosk.page(), 'ja');
  await staff.logsIn(akari, backend);
  await registersIntoSilence(staff, backend);
  await expect(staff.page.locator('main')).toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 60_000,
  });
  await staff.outcomeUnknown.backToList();
  await staff.list.arrive();
  await staff.pending.open();
  await expect(staff.pending.entries).toHaveAttribute('data-standing', 'asking');
  await staff.pending.close();
  await staff.opens('みずの');
  await staff.edit.backToList();
  await staff.list.arrive();
  await backend.clearFaults();
  await staff.pending.open();
  await expect(staff.pending.entries).toHaveAttribute('data-standing', 'carried-out', {
    timeout: 60_000,
  });
  await staff.pending.seen();
  await expect(staff.pending.notice).toHaveCount(0);
  await carriedOutOnce(backend);
});
