import type { Page } from '@playwright/test';
import type { GalleryState } from '../gallery-states.ts';
import { type Panel, panelName } from './panels.ts';
import { preparations } from './preparations.ts';

/** One picture: a state in one language on one panel. */
export interface View {
  readonly name: string;
  readonly state: GalleryState;
  readonly panel: Panel;
  readonly query: Readonly<Record<string, string>>;
  /** What a person does before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The view of a state, as the gallery's address asks for it. */
export const viewOf = (
  state: GalleryState,
  panel: Panel,
  query: Readonly<Record<string, string>>,
): View => {
  // With large text one field is asked for at a time, and the picture shows the first unanswered one as it comes.
  const oneFieldAtATime = Number(query['text'] ?? 100) >= 150 && state.startsWith('card');
  const prepare = oneFieldAtATime ? undefined : preparations[state];
  const marks = Object.values(query).join('-');
  return {
    name: `${state}-${panelName(panel)}-${marks}`,
    state,
    panel,
    query: { state, ...query },
    ...(prepare ? { prepare } : {}),
  };
};

/** Panel, language, theme, text size and posture: all that views differ in besides the state. */
export const kindOf = ({ panel, query }: View): string =>
  JSON.stringify([panel, Object.entries(query).filter(([key]) => key !== 'state')]);

/** Nothing but a state in a language on a panel: each of these has a reference picture. */
export const isPlain = ({ query }: View): boolean => Object.keys(query).length === 2;
