import { expect } from '@playwright/test';
import { akari } from '../../support/accounts.ts';
import { mastercard } from '../../support/card-numbers.ts';
import { test } from '../../support/test.ts';

const mizuno = 'みずの こはる';

test.beforeEach(async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.opens('みずの');
});

test('name and phone are filled in, card and expiry are empty, the card on file is masked', async ({
  staff,
}) => {
  await expect(staff.edit.customerName).toHaveValue(mizuno);
  await expect(staff.edit.phone).toHaveValue('080-0000-1202');
  await expect(staff.edit.cardNumber).toHaveValue('');
  await expect(staff.edit.expiryMonth).toHaveValue('');
  await expect(staff.edit.main).toContainText('55**-****-****-4444');
});

test('a new name is sent alone', async ({ staff, backend }) => {
  await staff.edit.customerName.fill('みずの 小春');
  await staff.edit.update();
  await expect(staff.dialog.title).toContainText(mizuno);
  await expect(staff.dialog.box).toContainText('みずの 小春');
  await staff.dialog.accept();
  await staff.complete.arrive();
  expect(await staff.complete.result()).toBe('updated');
  const [customer] = await backend.customersNamed('みずの 小春');
  expect(customer).toMatchObject({ phone: '080-0000-1202', lastFour: '4444' });
});

test('a new phone number is sent alone', async ({ staff, backend }) => {
  await staff.edit.phone.fill('08000009999');
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  const [customer] = await backend.customersNamed(mizuno);
  expect(customer?.phone.replaceAll('-', '')).toBe('08000009999');
  expect(customer?.lastFour).toBe('4444');
});

test('a new expiry is sent alone, for the same card', async ({ staff, backend }) => {
  await staff.edit.typeExpiry(mastercard);
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  expect(await staff.complete.result()).toBe('updated');
  const [operation] = await backend.operations();
  expect(operation).toMatchObject({ carriedOut: 1 });
  const [customer] = await backend.customersNamed(mizuno);
  expect(customer?.lastFour).toBe('4444');
});

test('a new number asks for an expiry before anything is sent', async ({ staff, backend }) => {
  await staff.edit.cardNumber.fill('4111111111111111');
  await staff.edit.update();
  await staff.edit.fault('expiryMonth', 'empty');
  expect(await backend.operations()).toHaveLength(0);
  await staff.edit.typeExpiry(mastercard);
  await staff.edit.update();
  await expect(staff.dialog.box).toContainText('41**-****-****-1111');
  await staff.dialog.accept();
  await staff.complete.arrive();
  const [customer] = await backend.customersNamed(mizuno);
  expect(customer).toMatchObject({ lastFour: '1111', brand: 'visa' });
});

test('nothing changed means nothing sent, and is said so', async ({ staff, backend }) => {
  await staff.edit.update();
  await expect(staff.page.getByRole('status').filter({ visible: true })).not.toHaveCount(0);
  await expect(staff.dialog.box).toHaveCount(0);
  await staff.edit.phone.fill('08000001202');
  await staff.edit.update();
  await expect(staff.dialog.box).toHaveCount(0);
  await staff.edit.arrive();
  expect(await backend.operations()).toHaveLength(0);
});

test('a customer is deleted after a question that names them, once', async ({ staff, backend }) => {
  await staff.edit.remove();
  await expect(staff.dialog.title).toContainText(mizuno);
  await expect(staff.dialog.box).toContainText('55**-****-****-4444');
  await staff.dialog.accept();
  await staff.complete.arrive();
  expect(await staff.complete.result()).toBe('deleted');
  await expect(staff.complete.main).toContainText(mizuno);
  expect(await backend.customersNamed(mizuno)).toHaveLength(0);
  await staff.goesBackToList();
  await staff.list.shows([]);
});

test('Enter never deletes: focus is on keeping, and Escape keeps as well', async ({
  staff,
  backend,
}) => {
  await staff.edit.remove();
  await expect(staff.dialog.no).toBeFocused();
  await staff.page.keyboard.press('Enter');
  await expect(staff.dialog.box).toHaveCount(0);
  await staff.edit.remove();
  await staff.page.keyboard.press('Escape');
  await expect(staff.dialog.box).toHaveCount(0);
  await staff.edit.arrive();
  expect(await backend.operations()).toHaveLength(0);
  expect(await backend.customersNamed(mizuno)).toHaveLength(1);
});

test('a customer written in another script can be changed without retyping the name', async ({
  staff,
  backend,
}) => {
  await staff.edit.backToList();
  await staff.opens('파란');
  await staff.edit.phone.fill('090-0000-7777');
  await staff.edit.update();
  await staff.dialog.accept();
  await staff.complete.arrive();
  const [customer] = await backend.customersNamed('파란 하늘');
  expect(customer?.phone.replaceAll('-', '')).toBe('09000007777');
});
