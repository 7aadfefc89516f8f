import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shareOut, withGalleryPages } from '../open-gallery.ts';
import { showView } from '../show-view.ts';
import { isPlain } from '../views/view.ts';
import { viewsNamed } from '../views/views.ts';
import { referenceName, referenceSize, referencesFolder } from './reference-files.ts';
import { takePicture } from './take-picture.ts';

/** Each on a processor of its own. */
const hands = 2;

/** Takes the pictures anew that all screens are compared with; without a word all of them, and none of what is gone stays. */
export const writeReferences = async (words: readonly string[]): Promise<string> => {
  const wanted = viewsNamed(words).filter(isPlain);
  if (words.length === 0) await rm(referencesFolder, { recursive: true, force: true });
  let bytes = 0;
  await withGalleryPages(hands, (pages) =>
    shareOut(pages, wanted, async (page, view) => {
      await showView(page, view);
      const picture = await takePicture(page, referenceSize);
      const file = join(referencesFolder, referenceName(view));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, picture);
      bytes += picture.length;
    }),
  );
  return `${wanted.length} references, ${(bytes / 1e6).toFixed(1)} MB`;
};
