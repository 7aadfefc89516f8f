import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../../..');

/** Data folders and output of every kiosk that the suite starts. */
export const kiosksFolder = join(projectRoot, 'test-out/kiosks');
