import { expect, it } from 'vitest';
import { effectiveMonths } from './closing-date.ts';

it.each([
  ['2026-11-01T00:00:00+09:00', '2026-11', '2026-12'],
  ['2026-11-20T23:59:59+09:00', '2026-11', '2026-12'],
  ['2026-11-21T00:00:00+09:00', '2026-12', '2027-01'],
  ['2026-11-20T14:59:59Z', '2026-11', '2026-12'],
  ['2026-11-20T15:00:00Z', '2026-12', '2027-01'],
  ['2026-12-21T12:00:00+09:00', '2027-01', '2027-02'],
  ['2028-02-29T12:00:00+09:00', '2028-03', '2028-04'],
])('a card registered at %s pays the usage of %s, billed in %s', (at, usageMonth, billedMonth) => {
  expect(effectiveMonths(Date.parse(at))).toEqual({ usageMonth, billedMonth });
});
