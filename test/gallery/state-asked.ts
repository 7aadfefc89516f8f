import type { Locale } from '../../preload/contract/locale.ts';
import type { KioskState } from '../../renderer/flow/kiosk-state.ts';
import { buildAsked } from './gallery-profile.ts';
import { type GalleryState, galleryStates } from './gallery-states.ts';
import type { Part } from './states/part.ts';

/** What the address asks for: attract without a state. */
export const partAsked = (asked: URLSearchParams): Part =>
  galleryStates[(asked.get('state') ?? 'attract') as GalleryState]();

/** The page's whole state, in the language and display asked for. */
export const stateAsked = (asked: URLSearchParams): KioskState => {
  const { flow, overlay, service, pending, limits } = partAsked(asked);
  return {
    flow,
    overlay: overlay ?? { kind: 'none' },
    service: service ?? { state: 'online' },
    pending: pending ?? [],
    relaxed: buildAsked(asked.get('build')).relaxed,
    limits: limits ?? [],
    locale: (asked.get('locale') ?? 'ja') as Locale,
    display: {
      textSize: Number(asked.get('text') ?? '100') as 100 | 125 | 150 | 200,
      contrast: asked.get('theme') === 'contrast' ? 'high' : 'standard',
      motion: asked.get('motion') === 'full' ? 'full' : 'reduced',
    },
    wipes: 0,
  };
};
