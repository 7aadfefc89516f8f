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

/** From the list up to the question, each time about somebody or something else. */
const decisions = {
  'POST /v1/customers': async (staff: Staff, place: number) => {
    await staff.list.newRegistration();
    const phone = `090-0000-550${place}`;
    await staff.card.type({ name: '白石 ひなこ', phone, card: visaCard });
    await staff.card.register();
  },
  'PATCH /v1/customers/{id}': async (staff: Staff, place: number) => {
    await staff.opens('みずの');
    await staff.edit.phone.fill(`080-0000-777${place}`);
    await staff.edit.update();
  },
  'DELETE /v1/customers/{id}': async (staff: Staff) => {
    await staff.list.open(0);
    await staff.edit.arrive();
    await staff.edit.remove();
  },
} as const;

for (const call of Object.keys(decisions) as (keyof typeof decisions)[]) {
  test(`${call}: whatever becomes of the answer, carried out exactly once, and staff are told so`, async ({
    staff,
    backend,
  }) => {
    test.slow();
    await staff.logsIn(akari, backend);
    for (const [place, fault] of faults.entries()) {
      await test.step(fault, async () => {
        await decisions[call](staff, place);
        await backend.fault(call, fault);
        await staff.dialog.accept();
        await staff.complete.arrive();
        const carriedOut = (await backend.operations()).map((operation) => operation.carriedOut);
        expect(carriedOut).toEqual(Array(place + 1).fill(1));
        await staff.goesBackToList();
      });
    }
  });
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
  await decisions['POST /v1/customers'](staff, 0);
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
