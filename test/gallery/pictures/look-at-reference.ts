import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { showView } from '../show-view.ts';
import type { View } from '../views/view.ts';
import { comparePictures } from './compare-pictures.ts';
import { referenceName, referenceSize, referencesFolder } from './reference-files.ts';
import { takePicture } from './take-picture.ts';

/** Where the pictures land that differ from their references: what is seen, what is kept, and where they differ. */
const differencesFolder = fileURLToPath(
  new URL('../../../test-out/gallery/differences', import.meta.url),
);

/** What is wrong with how a view looks, in words; `null` if it looks as it is kept. */
export const lookAtReference = async (
  page: Page,
  reader: Page,
  view: View,
): Promise<string | null> => {
  const file = join(referencesFolder, referenceName(view));
  if (!existsSync(file)) return `${view.name} has no reference: npm run gallery -- references`;
  await showView(page, view);
  const [kept, seen] = [await readFile(file), await takePicture(page, referenceSize)];
  const comparison = await comparePictures(reader, kept, seen);
  if (comparison.result === 'alike') return null;
  await mkdir(differencesFolder, { recursive: true });
  await writeFile(join(differencesFolder, `${view.name}-kept.webp`), kept);
  await writeFile(join(differencesFolder, `${view.name}-seen.webp`), seen);
  await writeFile(join(differencesFolder, `${view.name}-where.png`), comparison.where);
  return `${view.name} differs in ${comparison.perThousand.toFixed(1)} ‰ of its pixels`;
};
