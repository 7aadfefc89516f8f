import type { Page } from '@playwright/test';
import { type GalleryState, screenStates } from './gallery-states.ts';

/** One picture: a state in one language on one panel. */
export interface View {
  readonly name: string;
  readonly state: GalleryState;
  readonly panel: { readonly width: number; readonly height: number };
  readonly query: Readonly<Record<string, string>>;
  /** What a person does before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const counter = { width: 1280, height: 800 };
const laptop = { width: 1366, height: 768 };
const wide = { width: 1920, height: 1080 };
const totem = { width: 1080, height: 1920 };

const showPending = (page: Page) => page.locator('[data-action=show-pending]').click();

/** What a person does before the picture, by state. */
const preparations: Readonly<Record<string, View['prepare']>> = {
  'list-pending-open': showPending,
  'attract-pending-open': showPending,
  'list-typing': (page) => page.locator('[name=query]').focus(),
  'card-typing': (page) => page.locator('[name=cardNumber]').press('End'),
  'card-code': async (page) => {
    await page.locator('[name=securityCode]').pressSequentially('73');
  },
  'card-amex': async (page) => {
    await page.locator('[name=securityCode]').pressSequentially('12');
  },
};

const view = (
  state: GalleryState,
  panel: View['panel'],
  query: Readonly<Record<string, string>>,
): View => {
  // With large text one field is asked for at a time, and the picture shows the first unanswered one as it comes.
  const oneFieldAtATime = Number(query['text'] ?? 100) >= 150 && state.startsWith('card');
  const prepare = oneFieldAtATime ? undefined : preparations[state];
  const marks = Object.values(query).join('-');
  return {
    name: `${state}-${panel.width}x${panel.height}-${marks}`,
    state,
    panel,
    query: { state, ...query },
    ...(prepare ? { prepare } : {}),
  };
};

const menuView = (menu: string, panel: View['panel'], locale: 'ja' | 'en'): View => ({
  name: `menu-${menu}-${panel.width}x${panel.height}-${locale}`,
  state: 'login-empty',
  panel,
  query: { state: 'login-empty', locale },
  prepare: (page) =>
    page
      .getByRole('button', {
        name: {
          display: /見やすさ|Display/u,
          language: /言語|language/u,
          letter: /手元にない|the letter/u,
        }[menu] as RegExp,
      })
      .click(),
});

const languages = ['ja', 'en'] as const;

/** Every picture that is taken and checked. */
export const views: readonly View[] = [
  ...screenStates.flatMap((state) =>
    [counter, totem, laptop, wide].flatMap((panel) =>
      languages.map((locale) => view(state, panel, { locale })),
    ),
  ),
  ...screenStates.flatMap((state) =>
    [counter, totem].map((panel) => view(state, panel, { locale: 'ja', theme: 'contrast' })),
  ),
  // On attract nobody has asked for larger text yet: the display goes back with every customer.
  ...screenStates
    .filter((state) => !state.startsWith('attract'))
    .flatMap((state) =>
      languages.flatMap((locale) =>
        ['125', '150', '200'].map((text) => view(state, counter, { locale, text })),
      ),
    ),
  ...screenStates.flatMap((state) =>
    languages.map((locale) => view(state, laptop, { locale, posture: 'laptop' })),
  ),
  ...(['login', 'code', 'card-typing', 'confirm', 'menu', 'attract', 'list'] as const).flatMap(
    (state) =>
      [counter, totem].flatMap((panel) =>
        languages.map((locale) => view(state, panel, { locale, practice: 'yes' })),
      ),
  ),
  ...(['login', 'menu', 'attract', 'out-of-service', 'list'] as const).flatMap((state) =>
    [counter, totem].flatMap((panel) =>
      languages.flatMap((locale) => [
        view(state, panel, { locale, build: 'qa' }),
        view(state, panel, { locale, build: 'development', practice: 'yes' }),
      ]),
    ),
  ),
  ...['display', 'language', 'letter'].flatMap((menu) =>
    [counter, totem].flatMap((panel) => languages.map((locale) => menuView(menu, panel, locale))),
  ),
];

/** Panel, language, theme, text size and posture: all that views differ in besides the state. */
export const kindOf = ({ panel, query }: View): string =>
  JSON.stringify([panel, Object.entries(query).filter(([key]) => key !== 'state')]);

/** Of each kind of view one in so many is in the sample. */
const oneIn = 6;

/** Of each kind others, so that the states take turns. */
const sample: ReadonlySet<View> = new Set(
  [...Map.groupBy(views, kindOf).values()].flatMap((alike, turn) =>
    alike.filter((_, index) => index % oneIn === turn % Math.min(oneIn, alike.length)),
  ),
);

const isAlwaysLookedAt = ({ panel, query }: View): boolean =>
  panel === counter && Object.keys(query).length === 2;

/** The views of a state that are looked at. */
export const viewsToLookAt = (state: GalleryState, extent: 'sample' | 'all'): readonly View[] =>
  views.filter(
    (each) =>
      each.state === state && (extent === 'all' || isAlwaysLookedAt(each) || sample.has(each)),
  );

/** The views whose names contain any of the given words; all of them without a word. */
export const viewsNamed = (words: readonly string[]): readonly View[] =>
  words.length === 0
    ? views
    : views.filter(({ name }) => words.some((word) => new RegExp(word, 'u').test(name)));
