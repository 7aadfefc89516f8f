import { counterListStates } from './states/counter-list.ts';
import { counterWorkStates } from './states/counter-work.ts';
import { entranceStates } from './states/entrance.ts';
import type { Parts } from './states/part.ts';
import { pendingStates } from './states/pending.ts';
import { selfcareStates } from './states/selfcare.ts';
import { staffPanelStates } from './states/staff-panel.ts';

/** Every screen and what else can be seen on it. */
export const galleryStates = {
  ...entranceStates,
  ...selfcareStates,
  ...counterListStates,
  ...counterWorkStates,
  ...pendingStates,
  ...staffPanelStates,
} as const satisfies Parts;

export type GalleryState = keyof typeof galleryStates;

/** The states in the order in which their pictures are taken. */
export const screenStates = Object.keys(galleryStates) as GalleryState[];
