import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { shareOut, withGalleryPages } from '../open-gallery.ts';
import { showView } from '../show-view.ts';
import { viewsNamed } from '../views/views.ts';

const folder = fileURLToPath(new URL('../../../test-out/gallery', import.meta.url));

/** Large pictures of the views named, one file each in `test-out/gallery`, to be put beside the mock-ups. */
export const takePictures = async (words: readonly string[]): Promise<string> => {
  const wanted = viewsNamed(words);
  await mkdir(folder, { recursive: true });
  await withGalleryPages(1, (pages) =>
    shareOut(pages, wanted, async (page, view) => {
      await showView(page, view);
      await page.screenshot({ path: `${folder}/${view.name}.png` });
    }),
  );
  return `${wanted.length} pictures in test-out/gallery`;
};
