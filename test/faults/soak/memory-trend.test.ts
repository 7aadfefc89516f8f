import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random.ts';
import { growsTooMuch, type MemorySample, memoryTrend } from './memory-trend.ts';

const megabyte = 1_048_576;

const run = (process: number, start: number, perRegistration: number): readonly MemorySample[] => {
  const random = randomFrom(process);
  return Array.from({ length: 20 }, (_, index) => ({
    process,
    registrations: index * 10,
    bytes: start + index * 10 * perRegistration + (random() - 0.5) * 200_000,
  }));
};

describe('the trend of memory', () => {
  it('is that of all processes, wherever each of them starts', () => {
    const trend = memoryTrend([...run(1, 20 * megabyte, 10_000), ...run(2, 40 * megabyte, 10_000)]);
    expect(trend.bytesPerRegistration).toBeGreaterThan(9_500);
    expect(trend.bytesPerRegistration).toBeLessThan(10_500);
    expect(growsTooMuch(trend)).toBe(true);
  });

  it('is none where memory only goes up and down', () => {
    expect(growsTooMuch(memoryTrend(run(1, 20 * megabyte, 0)))).toBe(false);
  });

  it('is nothing to go by with a single sample', () => {
    expect(growsTooMuch(memoryTrend([{ process: 1, registrations: 0, bytes: 1 }]))).toBe(false);
  });
});
