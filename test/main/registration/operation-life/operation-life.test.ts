import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLife } from './any-life.ts';

test('whatever happens in whatever order, no decision is carried out twice, nobody is told what is not so, and nothing is forgotten', async () => {
  const numRuns = Number(process.env['LIFE_RUNS'] ?? 200);
  await expect(fc.assert(anyLife(), { numRuns })).resolves.toBeUndefined();
}, 120_000);
