import { expect } from '@playwright/test';
import { test } from './gallery-page.ts';

test('without its journal it speaks of the record alone, and of nothing that was decided before', async ({
  open,
}) => {
  const page = await open({ state: 'out-of-service-journal' });
  const why = page.getByRole('alert');
  await expect(why).toHaveAttribute('data-problem', 'journal-unavailable');
  await expect(why).toContainText('begins nothing new');
  await expect(why).not.toContainText('Nothing was');
});
