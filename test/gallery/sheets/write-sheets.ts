import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { emptyPageBeside, shareOut, withGalleryPages } from '../open-gallery.ts';
import { takePicture } from '../pictures/take-picture.ts';
import { showView } from '../show-view.ts';
import { isPlain, type View } from '../views/view.ts';
import { viewsNamed } from '../views/views.ts';
import { sheetsOfLanguages, sheetsOfStates } from './arrange-sheets.ts';
import { writeSheet } from './sheet.ts';

const folder = fileURLToPath(new URL('../../../test-out/gallery/sheets', import.meta.url));

/** Each on a processor of its own. */
const hands = 2;

/** Large enough to read titles and to see what is cut. */
const size = { side: 480, quality: 80 };

/** Contact sheets in `test-out/gallery/sheets`: one of each state, and one of each language on each panel. */
export const writeSheets = async (words: readonly string[]): Promise<string> => {
  const wanted = viewsNamed(words).filter(isPlain);
  const taken = new Map<View, Buffer>(wanted.map((view) => [view, Buffer.alloc(0)]));
  await rm(folder, { recursive: true, force: true });
  let written = 0;
  await withGalleryPages(hands, async (pages) => {
    await shareOut(pages, wanted, async (page, view) => {
      await showView(page, view);
      taken.set(view, await takePicture(page, size));
    });
    const [first] = pages;
    if (!first) throw new Error('There is no page to lay sheets out in.');
    const desk = await emptyPageBeside(first);
    for (const [name, sheet] of [...sheetsOfStates(taken), ...sheetsOfLanguages(taken)]) {
      if (sheet.rows.flat().length === 0) continue;
      await writeSheet(desk, `${folder}/${name}.jpg`, sheet);
      written += 1;
    }
  });
  return `${written} sheets of ${wanted.length} pictures in test-out/gallery/sheets`;
};
