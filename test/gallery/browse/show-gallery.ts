import { once } from 'node:events';
import process from 'node:process';
import { serveGallery } from '../serve-gallery.ts';

/** Serves the gallery until Ctrl-C; its index is where to begin. */
export const showGallery = async (): Promise<string> => {
  const gallery = await serveGallery();
  console.error(`The gallery: ${gallery.address}browse.html (Ctrl-C ends it)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  gallery.close();
  return 'The gallery is closed.';
};
