/** The gallery for people: shows it, or takes pictures of it. */
import process from 'node:process';
import { showGallery } from './browse/show-gallery.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { writeReferences } from './pictures/write-references.ts';
import { writeSheets } from './sheets/write-sheets.ts';

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<string>>> = {
  show: showGallery,
  references: writeReferences,
  sheets: writeSheets,
  pictures: takePictures,
};

const [name = 'show', ...words] = process.argv.slice(2);
const command = commands[name];
if (command) console.error(await command(words));
else {
  console.error(`npm run gallery -- ${Object.keys(commands).join(' | ')} [name…]`);
  process.exitCode = 2;
}
