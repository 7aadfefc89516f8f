import { expect, it } from 'vitest';
import { buildOf } from '../../../main/posture/build.ts';

it.each([
  ['packaged', '/opt/Madoguchi/madoguchi', 'production'],
  ['packaged', '/Applications/Madoguchi.app/Contents/MacOS/Madoguchi', 'production'],
  ['packaged', '/opt/Madoguchi QA/madoguchi-qa', 'qa'],
  ['packaged', '/Applications/Madoguchi QA.app/Contents/MacOS/Madoguchi QA', 'qa'],
  ['packaged', 'Madoguchi QA.exe', 'qa'],
  ['packaged', '/opt/Madoguchi QA/madoguchi', 'production'],
  ['packaged', '/opt/madoguchi-qa/electron', 'production'],
  ['packaged', '/opt/Madoguchi/MADOGUCHI-QA', 'production'],
  ['packaged', '', 'production'],
  ['from-source', '/opt/Madoguchi/madoguchi', 'development'],
  ['from-source', '/opt/Madoguchi QA/madoguchi-qa', 'development'],
] as const)('%s, run by “%s”, a build is for %s', (packaging, executable, build) => {
  expect(buildOf({ packaging, executable })).toBe(build);
});
