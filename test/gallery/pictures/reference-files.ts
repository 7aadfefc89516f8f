import { fileURLToPath } from 'node:url';
import { panelName } from '../views/panels.ts';
import type { View } from '../views/view.ts';
import type { PictureSize } from './shrink-picture.ts';

/** Where the pictures are kept that every screen is compared with: a folder for each state. */
export const referencesFolder = fileURLToPath(new URL('../references', import.meta.url));

/** Small enough to keep a few thousand of them; what is missing or in another place or colour still shows. */
export const referenceSize: PictureSize = { side: 320, quality: 30 };

/** The reference of a view, within that folder. */
export const referenceName = ({ state, panel, query }: View): string =>
  `${state}/${panelName(panel)}-${query['locale']}.webp`;
