import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs the app's main file as CommonJS or as a module, whichever it is. */
export async function runMainFile(mainFile: string): Promise<void> {
  if (extname(mainFile) === '.cjs') createRequire(mainFile)(mainFile);
  else await import(pathToFileURL(mainFile).href);
}
