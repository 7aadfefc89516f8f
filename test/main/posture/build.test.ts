import { expect, it } from 'vitest';
import { buildOf } from '../../../main/posture/build.ts';

it.each([
  [true, 'Madoguchi', 'production'],
  [true, 'Madoguchi QA', 'qa'],
  [true, 'madoguchi qa', 'production'],
  [true, '', 'production'],
  [false, 'Madoguchi', 'development'],
  [false, 'Madoguchi QA', 'development'],
] as const)('packaged %s and called “%s”, a build is for %s', (isPackaged, name, build) => {
  expect(buildOf({ isPackaged, name })).toBe(build);
});
