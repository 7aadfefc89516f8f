import { locales } from '../../../preload/contract/locale.ts';
import { panelName, panels } from '../views/panels.ts';
import type { View } from '../views/view.ts';
import type { Print, Sheet } from './sheet.ts';

/** Pictures of one language beside each other, in a row. */
const inRow = 8;

type Taken = ReadonlyMap<View, Buffer>;

const captionOf = ({ state, panel, query }: View): string =>
  `${state} ${query['locale']} ${panelName(panel)}`;

const printsOf = (taken: Taken, wanted: (view: View) => boolean): readonly Print[] =>
  [...taken]
    .filter(([view]) => wanted(view))
    .map(([view, picture]) => ({ caption: captionOf(view), picture }));

const cutIntoRows = (prints: readonly Print[]): Sheet['rows'] =>
  Array.from({ length: Math.ceil(prints.length / inRow) }, (_, row) =>
    prints.slice(row * inRow, (row + 1) * inRow),
  );

/** A sheet for each state: a row for each layout, a column for each language. By the name of their file. */
export const sheetsOfStates = (taken: Taken): ReadonlyMap<string, Sheet> =>
  new Map(
    [...new Set([...taken.keys()].map(({ state }) => state))].map((state) => [
      `states/${state}`,
      {
        title: state,
        rows: panels.map((panel) =>
          printsOf(taken, (view) => view.state === state && view.panel === panel),
        ),
      },
    ]),
  );

/** A sheet for each language and layout: all states in their order. By the name of their file. */
export const sheetsOfLanguages = (taken: Taken): ReadonlyMap<string, Sheet> =>
  new Map(
    locales.flatMap((locale) =>
      panels.map((panel) => [
        `languages/${locale}-${panelName(panel)}`,
        {
          title: `${locale} ${panelName(panel)}`,
          rows: cutIntoRows(
            printsOf(taken, (view) => view.query['locale'] === locale && view.panel === panel),
          ),
        },
      ]),
    ),
  );
