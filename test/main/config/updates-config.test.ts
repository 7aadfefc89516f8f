import { describe, expect, it } from 'vitest';
import { faultsOf, smallest } from './written-config.ts';

describe('the configuration', () => {
  it('refuses updates from a place that is not safe, at no time', () => {
    expect(
      faultsOf({
        ...smallest,
        updates: { feedUrl: 'http://updates.example/', installHours: '02:00-02:00' },
      }),
    ).toEqual([
      'updates.feedUrl must be an https address that ends in /, with nothing after it',
      'updates.installHours must be two different times of day, such as 02:00-05:00',
    ]);
  });
});
