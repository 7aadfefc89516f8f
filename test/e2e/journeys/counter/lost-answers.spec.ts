import { expect } from '@playwright/test';
import { Staff } from '../../screens/staff.ts';
import { akari } from '../../support/accounts.ts';
import type { Fault } from '../../support/backend.ts';
import { visaCard } from '../../support/card-numbers.ts';
import { test } from '../../support/test.ts';

const faults: readonly Fault[] = [
  'close-before-handling',
  'close-after-handling',
  'status-503',
  'malformed-json',
  'half-response',
  'wrong-schema',
];

const decisions = {
  'POST /v1/customers': async (staff: Staff) => {
    await staff.list.newRegistration();
    await staff.card.type({ name: '白石 ひなこ', phone: '090-0000-5501', card: visaCard });
    await staff.card.register();
  },
  'PATCH /v1/customers/{id}': async (staff: Staff) => {
    await staff.opens('みずの');
    await staff.edit.phone.fill('080-0000-7777');
    await staff.edit.update();
  },
  'DELETE /v1/customers/{id}': async (staff: Staff) => {
    await staff.opens('みずの');
    await staff.edit.remove();
  },
} as const;

for (const call of Object.keys(decisions) as (keyof typeof decisions)[]) {
  for (const fault of faults) {
    test(`${call}, ${fault}: carried out exactly once, and staff are told so`, async ({
      staff,
      backend,
    }) => {
      await staff.logsIn(akari, backend);
      await decisions[call](staff);
      await backend.fault(call, fault);
      await staff.dialog.accept();
      await staff.complete.arrive();
      expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
    });
  }
}

test('while nobody can tell, staff see the enquiry number, and it resolves by itself', async ({
  start,
  backend,
}) => {
  const kiosk = await start({
    configuration: { flows: ['counter'], billing: { timeoutSeconds: 1 } },
  });
  const staff = new Staff(kiosk.page(), 'ja');
  await staff.logsIn(akari, backend);
  await decisions['POST /v1/customers'](staff);
  await backend.fault('POST /v1/customers', 'close-after-handling', 3);
  await backend.fault('GET /v1/operations/{id}', 'close-before-handling', 30);
  await staff.dialog.accept();
  await expect(staff.outcomeUnknown.main).toHaveAttribute('data-screen', 'outcome-unknown', {
    timeout: 40_000,
  });
  await expect(staff.outcomeUnknown.main).toContainText(/Q-[0-9A-Z]{4}-[0-9A-Z]{4}/u);
  await backend.clearFaults();
  await staff.outcomeUnknown.checkOutcome();
  await staff.complete.arrive();
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
});
