import { expect } from '@playwright/test';
import { everythingIn, laptop, lastEvent, pressed } from './counter-page.ts';
import { test } from './gallery-page.ts';

test.describe('a card that the customer has typed', () => {
  for (const state of [
    'counter-card-by-customer',
    'counter-card-register-long',
    'edit-by-customer',
    'counter-submitting',
  ]) {
    test(`is nowhere on staff's page but for six digits (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.getByText('41**-****-****-1111').first()).toBeVisible();
      expect((await everythingIn(page)).replaceAll(/[\s-]/gu, '')).not.toMatch(/41{5,}/u);
      await expect(page.locator('[name=cardNumber], [name=expiryYear]')).toHaveCount(0);
    });
  }

  test('can be typed again by the customer, or wiped', async ({ open }) => {
    const page = await open({ state: 'counter-card-by-customer' });
    await page.getByRole('button', { name: 'Let the customer type' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('hand-over'));
    await page.getByRole('button', { name: 'Clear card' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('reset'));
  });
});

test.describe("the customer's turn", () => {
  for (const text of ['100', '200']) {
    test(`shows nothing of staff or of their work at ${text} % text`, async ({ open }) => {
      const page = await open({ state: 'handover', text });
      await expect(page.getByText('For the customer only')).toBeVisible();
      expect(await everythingIn(page)).not.toMatch(/佐伯|港町店|青木|上田|090-0000/u);
      await expect(page.locator('[data-action=log-out], [data-action=finish]')).toHaveCount(0);
    });
  }

  for (const text of ['100', '150', '200']) {
    for (const { state, allowed, label } of [
      { state: 'handover', allowed: 0, label: 'Card number' },
      { state: 'handover-change-code', allowed: 1, label: 'New card number' },
    ]) {
      test(`asks for a number only where it is needed (${state}, ${text} % text)`, async ({
        open,
      }) => {
        const page = await open({ state, text });
        await expect(page.getByRole('textbox', { name: label, exact: true })).toBeVisible();
        await expect(page.getByText('a new expiry alone will do')).toHaveCount(allowed);
        await expect(page.getByText('only if it changes')).toHaveCount(allowed);
      });
    }
  }

  for (const { state, marked } of [
    { state: 'handover-change-code', marked: 1 },
    { state: 'handover-code', marked: 0 },
  ]) {
    test(`marks a code that only a new number needs (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.getByText('only with a new number')).toHaveCount(marked);
    });
  }

  for (const state of ['handover', 'handover-code']) {
    test(`tells what follows on typing (${state})`, async ({ open }) => {
      const page = await open({ state });
      await expect(page.getByText('Press “Done”')).toBeVisible();
      await expect(page.getByText('Give the screen back to staff')).toBeVisible();
    });
  }

  test('covers the number on a laptop, too: staff stand beside', async ({ open }) => {
    const page = await open({ state: 'handover-typing', posture: 'laptop' }, laptop);
    await expect(page.locator('.field--number .covering')).toHaveText('•••• •••• •••• ••••');
  });

  test('ends by done, or goes back by wiping', async ({ open }) => {
    const page = await open({ state: 'handover-typing' });
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('done'));
    await page.getByRole('button', { name: 'Stop and give back to staff' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('back'));
  });

  test('asks one thing after the other at 150 % text, and is done after the last', async ({
    open,
  }) => {
    const page = await open({ state: 'handover', text: '150' });
    await expect(page.getByText('Entry 1 of 2')).toBeVisible();
    await page.locator('[name=cardNumber]').fill('3530111333300000');
    await page.getByRole('button', { name: 'Next', exact: true }).last().click();
    await expect(page.getByText('Entry 2 of 2')).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(lastEvent(page)).toHaveAttribute('data-last-event', pressed('done'));
  });
});
