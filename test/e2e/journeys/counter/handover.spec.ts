import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Staff } from '../../screens/staff.ts';
import { akari } from '../../support/accounts.ts';
import { mastercard, visaCard } from '../../support/card-numbers.ts';
import { test } from '../../support/test.ts';

const hinako = { name: '白石 ひなこ', phone: '090-0000-5501' };

/** All that the page holds that could be displayed: its document with the values of its fields. */
const displayed = (staff: Staff) =>
  staff.page.evaluate(() => {
    const values = [...document.querySelectorAll('input')].map((input) => input.value);
    return [document.documentElement.outerHTML, document.title, ...values].join('\n');
  });

test('a new card is typed by the customer: staff data are gone meanwhile, and staff see the masked number', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await staff.handsOver(hinako);
  const shown = await displayed(staff);
  for (const secret of [
    hinako.name,
    hinako.phone,
    '5501',
    '星野 あかり',
    'みずの こはる',
    '駅前店',
  ]) {
    expect(shown).not.toContain(secret);
  }
  await staff.handover.typeCard(visaCard);
  await staff.handover.done();
  await staff.card.arrive();
  await expect(staff.card.main).toContainText('41**-****-****-1111');
  expect(await displayed(staff)).not.toMatch(/4111\s?1111\s?1111/u);
  await expect(staff.card.customerName).toHaveValue(hinako.name);
  await staff.card.register();
  await staff.dialog.accept();
  await staff.complete.arrive();
  const [customer] = await backend.customersNamed(hinako.name);
  expect(customer).toMatchObject({ lastFour: '1111' });
});

test('a changed card is typed by the customer, too', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.opens('みずの');
  await staff.edit.phone.fill('080-0000-7777');
  await staff.edit.handOver();
  await staff.handover.arrive();
  const shown = await displayed(staff);
  for (const secret of ['みずの こはる', '080-0000', '4444']) expect(shown).not.toContain(secret);
  await staff.handover.typeCard(visaCard);
  await staff.handover.done();
  await staff.edit.arrive();
  await expect(staff.edit.phone).toHaveValue('080-0000-7777');
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  const [customer] = await backend.customersNamed('みずの こはる');
  expect(customer).toMatchObject({ lastFour: '1111' });
});

test('giving up wipes the card', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.handsOver(hinako);
  await staff.handover.cardNumber.fill(mastercard.number);
  await staff.handover.back();
  await staff.card.arrive();
  await expect(staff.card.cardNumber).toHaveValue('');
  await expect(staff.card.customerName).toHaveValue(hinako.name);
});

test('the customer is told what is wrong before staff have the screen again', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await staff.list.newRegistration();
  await staff.card.handOver();
  await staff.handover.arrive();
  await staff.handover.done();
  await staff.handover.fault('cardNumber', 'empty');
  await staff.handover.typeCard({ ...visaCard, number: '4111111111111112' });
  await staff.handover.done();
  await staff.handover.fault('cardNumber', 'invalid');
  await staff.handover.arrive();
});

test('the customer chooses their language, and staff have theirs again afterwards', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await staff.list.newRegistration();
  await staff.card.handOver();
  await staff.handover.arrive();
  await staff.page
    .locator('[data-locale="en"]')
    .first()
    .evaluate((button) => (button as HTMLElement).click());
  await expect(staff.page.locator('html')).toHaveAttribute('lang', 'en');
  const spoken = new Staff(staff.page, 'en');
  await spoken.handover.typeCard(visaCard);
  await spoken.handover.done();
  await staff.card.arrive();
  await expect(staff.page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('a card that the customer has typed can only be wiped by staff, not changed', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await staff.handsOver(hinako);
  await staff.handover.typeCard(visaCard);
  await staff.handover.done();
  await staff.card.arrive();
  await expect(staff.page.locator('input[name="cardNumber"]')).toHaveCount(0);
  await staff.card.clearCard();
  await expect(staff.card.cardNumber).toHaveValue('');
  await expect(staff.card.customerName).toHaveValue(hinako.name);
});

test('every handover is in the audit trail, without anything of card or customer', async ({
  start,
  backend,
}) => {
  const kiosk = await start({ configuration: { flows: ['counter'] } });
  const staff = new Staff(kiosk.page(), 'ja');
  await staff.logsIn(akari, backend);
  await staff.handsOver(hinako);
  await staff.handover.typeCard(visaCard);
  await staff.handover.done();
  await staff.card.arrive();
  await staff.card.handOver();
  await staff.handover.arrive();
  await staff.handover.back();
  await staff.card.arrive();
  const trail = await readFile(join(kiosk.dataFolder, 'journal', 'audit-trail.jsonl'), 'utf8');
  const entries = trail
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { actor: object; event: { kind: string; by?: string } })
    .filter(({ event }) => event.kind.startsWith('handover-'));
  expect(entries.map(({ event }) => event)).toEqual([
    { kind: 'handover-began' },
    { kind: 'handover-ended', by: 'done' },
    { kind: 'handover-began' },
    { kind: 'handover-ended', by: 'cancelled' },
  ]);
  for (const { actor } of entries) {
    expect(actor).toMatchObject({ kind: 'staff', loginId: akari.loginId });
  }
  const told = JSON.stringify(entries.map(({ actor, event }) => ({ actor, event })));
  expect(told).not.toMatch(/4111|白石|5501/u);
});
