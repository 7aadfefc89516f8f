import { expect, it } from 'vitest';
import { strictnessOf } from '../../../main/posture/strictness.ts';
import { postureCodes } from '../../../preload/contract/posture.ts';

const table = [
  ['fuses-differ', 'refuses', 'refuses', 'relaxed'],
  ['install-folder-writable', 'refuses', 'relaxed', 'relaxed'],
  ['configuration-writable', 'refuses', 'relaxed', 'relaxed'],
  ['keychain-in-clear', 'refuses', 'relaxed', 'relaxed'],
  ['clock-off', 'refuses', 'relaxed', 'relaxed'],
  ['content-protection-missing', 'noted', 'noted', 'noted'],
  ['disk-nearly-full', 'refuses', 'relaxed', 'relaxed'],
] as const;

it.each(table)(
  '%s: production %s, QA has it %s, development %s',
  (code, production, qa, development) => {
    expect(strictnessOf(code, 'production')).toBe(production);
    expect(strictnessOf(code, 'qa')).toBe(qa);
    expect(strictnessOf(code, 'development')).toBe(development);
  },
);

it('is settled for every code', () => {
  expect(table.map(([code]) => code)).toEqual(postureCodes);
});
