import { describe, expect, it } from 'vitest';
import { createRecentItems } from '../../../main/limits/recent-items.ts';

const bench = (most = 2, milliseconds = 1_000) => {
  let now = 0;
  const recent = createRecentItems({ most, milliseconds, monotonic: () => now });
  return {
    recent,
    pass: (time: number) => {
      now += time;
    },
  };
};

describe('recent items', () => {
  it('leave room for another until there are as many as may be', () => {
    const { recent } = bench();
    recent.add('a', '1');
    expect(recent.wait('a', '2')).toBe(0);
    recent.add('a', '2');
    expect(recent.wait('a', '3')).toBe(1_000);
  });

  it('count the same item once, and let it come again', () => {
    const { recent } = bench();
    expect(recent.add('a', '1')).toBe('new');
    expect(recent.add('a', '1')).toBe('known');
    recent.add('a', '2');
    expect(recent.wait('a', '1')).toBe(0);
  });

  it('make room when the oldest is long enough ago, and no sooner', () => {
    const { recent, pass } = bench();
    recent.add('a', '1');
    pass(400);
    recent.add('a', '2');
    expect(recent.wait('a', '3')).toBe(600);
    pass(599);
    expect(recent.wait('a', '3')).toBe(1);
    pass(1);
    expect(recent.wait('a', '3')).toBe(0);
    recent.add('a', '3');
    expect(recent.wait('a', '4')).toBe(400);
  });

  it('of one key say nothing of another', () => {
    const { recent } = bench(1);
    recent.add('a', '1');
    expect(recent.wait('b', '1')).toBe(0);
  });

  it('that are taken back count no more', () => {
    const { recent } = bench(1);
    recent.add('a', '1');
    recent.remove('a', '1');
    expect(recent.wait('a', '2')).toBe(0);
  });

  it('say of a full key once that it refuses, and once again when it had room meanwhile', () => {
    const { recent, pass } = bench(1);
    recent.add('a', '1');
    expect([recent.refuse('a'), recent.refuse('a')]).toEqual(['first', 'again']);
    pass(1_000);
    recent.add('a', '2');
    expect(recent.refuse('a')).toBe('first');
  });

  it('hold nothing that counts no more', () => {
    const { recent, pass } = bench();
    for (let index = 0; index < 10_000; index += 1) {
      recent.add(`key ${index}`, 'item');
      pass(10);
    }
    expect(recent.size()).toBeLessThanOrEqual(100);
    pass(1_000);
    expect(recent.size()).toBe(0);
  });
});
