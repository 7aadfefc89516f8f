import { expect } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { field, paste } from './fields.ts';

test('the one-time code is taken in upper case, from paste as well', async ({ open }) => {
  const page = await open({ state: 'code-mismatch' });
  await expect(field(page, 'code')).toBeFocused();
  await paste(page, '7k0q-x8rd');
  await expect(field(page, 'code')).toHaveValue('7K0QX8RD');
});

test('a full year is taken as well as its last two digits', async ({ open }) => {
  const page = await open({ state: 'card-empty' });
  await field(page, 'expiryYear').pressSequentially('2029');
  await expect(field(page, 'expiryYear')).toHaveValue('2029');
});

test('Enter in a field presses the primary action', async ({ open }) => {
  const page = await open({ state: 'login' });
  await field(page, 'password').press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-last-event', /"action":"log-in"/u);
});
