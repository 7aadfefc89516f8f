/** Pictures of single views: `node test/gallery/take-pictures.ts [name…]`, the same as `npm run gallery -- pictures`. */
import { takePictures } from './pictures/take-pictures.ts';

console.error(await takePictures(process.argv.slice(2)));
