import { expect } from '@playwright/test';
import { Staff } from '../../screens/staff.ts';
import { akari, takumi } from '../../support/accounts.ts';
import { mastercard, visaCard } from '../../support/card-numbers.ts';
import { test } from '../../support/test.ts';

/** Published test numbers that the sandbox registers. */
const numbers = [
  '4111111111111111',
  '4242424242424242',
  '5555555555554444',
  '5105105105105100',
  '2223003122003222',
  '3530111333300000',
  '378282246310005',
  '36227206271667',
  '4111111111111111',
  '5555555555554444',
] as const;

const newcomers = numbers.map((number, place) => ({
  name: `試験 ${String.fromCodePoint(0x3042 + 2 * place)}や`,
  phone: `090-0000-60${String(place).padStart(2, '0')}`,
  card: { number, month: '08', year: '31' },
}));

const counter = { configuration: { flows: ['counter'], posture: 'laptop' } };

test('ten are registered, three changed, two deleted, one of them in conflict with a second kiosk: the books agree throughout', async ({
  start,
  backend,
}) => {
  test.slow();
  const staff = new Staff((await start(counter)).page(), 'ja');
  const colleague = new Staff((await start(counter)).page(), 'ja');
  await staff.logsIn(akari, backend);
  await colleague.logsIn(takumi, backend);
  const before = (await backend.customers()).length;

  for (const [place, newcomer] of newcomers.entries()) {
    await staff.registers(newcomer);
    const [booked] = await backend.customersNamed(newcomer.name);
    expect(booked?.lastFour).toBe(newcomer.card.number.slice(-4));
    expect(await backend.customers()).toHaveLength(before + place + 1);
    await staff.goesBackToList();
  }
  const [renamed, moved, renewed, left, disputed] = newcomers.map(({ name }) => name);

  await staff.opens(renamed ?? '');
  await staff.edit.customerName.fill('試験 改姓');
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  expect(await backend.customersNamed('試験 改姓')).toHaveLength(1);
  await staff.goesBackToList();

  await staff.opens(moved ?? '');
  await staff.edit.typeCard({ ...visaCard, number: '5105105105105100' });
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  expect((await backend.customersNamed(moved ?? ''))[0]).toMatchObject({ lastFour: '5100' });
  await staff.goesBackToList();

  await staff.opens(renewed ?? '');
  await staff.edit.typeExpiry(mastercard);
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  await staff.goesBackToList();

  await staff.opens(left ?? '');
  await staff.edit.remove();
  await staff.dialog.accept();
  await staff.complete.arrive();
  expect(await backend.customersNamed(left ?? '')).toHaveLength(0);
  await staff.goesBackToList();

  await staff.opens(disputed ?? '');
  await colleague.opens(disputed ?? '');
  await colleague.edit.phone.fill('080-0000-9999');
  await colleague.edit.update();
  await colleague.dialog.accept();
  await colleague.complete.arrive();
  await staff.edit.remove();
  await staff.dialog.accept();
  await staff.edit.problem('version-conflict');
  expect(await backend.customersNamed(disputed ?? '')).toHaveLength(1);
  await staff.dialog.accept();
  await staff.edit.arrive();
  await staff.edit.remove();
  await staff.dialog.accept();
  await staff.complete.arrive();
  expect(await backend.customersNamed(disputed ?? '')).toHaveLength(0);

  expect(await backend.customers()).toHaveLength(before + 8);
  const carriedOut = (await backend.operations()).map((operation) => operation.carriedOut);
  expect(carriedOut.filter((count) => count === 1)).toHaveLength(16);
  expect(carriedOut.filter((count) => count > 1)).toHaveLength(0);
});
