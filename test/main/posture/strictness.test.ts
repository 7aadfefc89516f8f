import { expect, it } from 'vitest';
import { strictnessOf } from '../../../main/posture/strictness.ts';
import { postureCodes } from '../../../preload/contract/posture.ts';

const table = [
  ['fuses-differ', 'refuses', 'relaxed'],
  ['install-folder-writable', 'refuses', 'relaxed'],
  ['keychain-in-clear', 'refuses', 'relaxed'],
  ['clock-off', 'refuses', 'relaxed'],
  ['content-protection-missing', 'noted', 'noted'],
  ['disk-nearly-full', 'refuses', 'relaxed'],
] as const;

it.each(table)('%s: production %s, any other build has it %s', (code, production, other) => {
  expect(strictnessOf(code, 'production')).toBe(production);
  expect(strictnessOf(code, 'qa')).toBe(other);
  expect(strictnessOf(code, 'development')).toBe(other);
});

it('is settled for every code', () => {
  expect(table.map(([code]) => code)).toEqual(postureCodes);
});
