import { locales } from '../../../preload/contract/locale.ts';
import { type GalleryState, screenStates } from '../gallery-states.ts';
import { panels } from './panels.ts';
import { isPlain, kindOf, type View } from './view.ts';
import { views } from './views.ts';

/** `sample`: some views of every state, so that every kind of view is seen on some; `all`: every view of every state. */
export type Extent = 'sample' | 'all';

/** On each panel another language, and with each state the next one. */
const isInTurn = ({ state, panel, query }: View): boolean => {
  const turn = screenStates.indexOf(state) + 2 * panels.indexOf(panel);
  return query['locale'] === locales[turn % locales.length];
};

/** Of each kind of view besides the plain ones, one in so many is in the sample. */
const oneIn = 6;

/** Of each kind others, so that the states take turns. */
const taken: ReadonlySet<View> = new Set([
  ...views.filter((view) => isPlain(view) && isInTurn(view)),
  ...[
    ...Map.groupBy(
      views.filter((view) => !isPlain(view)),
      kindOf,
    ).values(),
  ].flatMap((alike, turn) =>
    alike.filter((_, index) => index % oneIn === turn % Math.min(oneIn, alike.length)),
  ),
]);

/** The views of a state that are looked at. */
export const viewsToLookAt = (state: GalleryState, extent: Extent): readonly View[] =>
  views.filter((view) => view.state === state && (extent === 'all' || taken.has(view)));
