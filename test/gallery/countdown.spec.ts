import { expect } from '@playwright/test';
import { test } from './gallery-page.ts';

test('the time before a wipe is told in words, each second to whoever asks and aloud every ten', async ({
  open,
}) => {
  const page = await open({ state: 'idle-warning' });
  const passes = (seconds: number) =>
    page.evaluate((milliseconds) => window.galleryAdvance(milliseconds), seconds * 1000);
  const timer = page.getByRole('timer');
  const aloud = timer.getByRole('status');

  await expect(timer).toHaveAccessibleName('24 seconds left');
  await expect(aloud).toHaveText('');
  await passes(1);
  await expect(timer).toHaveAccessibleName('23 seconds left');
  await expect(aloud).toHaveText('');
  await passes(3);
  await expect(aloud).toHaveText('20 seconds left');
  await passes(10);
  await expect(aloud).toHaveText('10 seconds left');
  await passes(9);
  await expect(timer).toHaveAccessibleName('1 second left');
  await expect(aloud).toHaveText('10 seconds left');
});

for (const [locale, words] of [
  ['ja', '残り24秒'],
  ['ja-easy', /24秒/],
  ['zh-Hans', /24/],
  ['ko', /24초/],
  ['vi', /24 giây/],
  ['pt-BR', /24 segundos/],
] as const) {
  test(`in ${locale} it is told in words, too`, async ({ open }) => {
    const page = await open({ state: 'idle-warning', locale });
    await expect(page.getByRole('timer')).toHaveAccessibleName(words);
  });
}
