import { expect, it } from 'vitest';
import { usualDataFolder } from '../../../main/window/claim-data-folder.ts';

it.each([
  ['production', '/home/kiosk/.config/madoguchi'],
  ['qa', '/home/kiosk/.config/madoguchi-qa'],
  ['development', '/home/kiosk/.config/madoguchi'],
] as const)('a build for %s keeps its data in %s', (build, folder) => {
  const app = { getPath: () => '/home/kiosk/.config/madoguchi' };
  expect(usualDataFolder(app, build)).toBe(folder);
});
