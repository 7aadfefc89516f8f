import { expect, test } from '@playwright/test';
import { faults } from './faults.ts';
import { judge } from './judge.ts';

for (const fault of faults) {
  test(`the suite notices: ${fault.name}`, async () => {
    const judgement = await judge(fault);
    expect(judgement).toMatchObject({ verdict: 'caught' });
  });
}

test('an unharmed copy passes the test that notices a fault', async () => {
  const [fault] = faults;
  if (fault === undefined) throw new Error('there are no faults');
  expect(await judge({ ...fault, patches: [] })).toEqual({ verdict: 'missed' });
});
