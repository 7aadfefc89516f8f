import { locales } from '../../../preload/contract/locale.ts';
import { screenStates } from '../gallery-states.ts';
import { menuViews } from './menu-views.ts';
import { counter, laptop, panels, totem } from './panels.ts';
import { type View, viewOf } from './view.ts';

/** The languages in which everything else that views differ in is looked at. */
const languages = ['ja', 'en'] as const;

/** The languages that need most room at large text: the one with the longest texts, and the one with readings. */
const roomiest = ['pt-BR', 'ja-easy'] as const;

/** On attract nobody has asked for larger text yet: the display goes back with every customer. */
const served = screenStates.filter((state) => !state.startsWith('attract'));

const largeText = [
  ...languages.flatMap((locale) => ['125', '150', '200'].map((text) => ({ locale, text }))),
  ...roomiest.flatMap((locale) => ['150', '200'].map((text) => ({ locale, text }))),
];

/** A totem is narrow, so that large text needs another order there. */
const largeTextOnTotem = [
  { locale: 'ja', text: '150' },
  ...roomiest.map((locale) => ({ locale, text: '200' })),
];

/** Screens on which what is marked as no real thing takes room that something else wants, too. */
const practised = ['login', 'code', 'card-typing', 'confirm', 'menu', 'attract', 'list'] as const;
const built = ['login', 'menu', 'attract', 'out-of-service', 'list'] as const;

/** Both marks beside the longest name of a step, and beside who is logged in. */
const marked = ['card-typing', 'complete', 'counter-card'] as const;

/** Every picture that is taken and checked. */
export const views: readonly View[] = [
  ...screenStates.flatMap((state) =>
    panels.flatMap((panel) => locales.map((locale) => viewOf(state, panel, { locale }))),
  ),
  ...screenStates.flatMap((state) =>
    panels.map((panel) => viewOf(state, panel, { locale: 'en', words: 'pseudo' })),
  ),
  ...screenStates.flatMap((state) =>
    [counter, totem].map((panel) => viewOf(state, panel, { locale: 'ja', theme: 'contrast' })),
  ),
  ...served.flatMap((state) => largeText.map((query) => viewOf(state, counter, query))),
  ...served.flatMap((state) => largeTextOnTotem.map((query) => viewOf(state, totem, query))),
  ...screenStates.flatMap((state) =>
    languages.map((locale) => viewOf(state, laptop, { locale, posture: 'laptop' })),
  ),
  ...practised.flatMap((state) =>
    [counter, totem].flatMap((panel) =>
      languages.map((locale) => viewOf(state, panel, { locale, practice: 'yes' })),
    ),
  ),
  ...built.flatMap((state) =>
    [counter, totem].flatMap((panel) =>
      languages.flatMap((locale) => [
        viewOf(state, panel, { locale, build: 'qa' }),
        viewOf(state, panel, { locale, build: 'development', practice: 'yes' }),
      ]),
    ),
  ),
  ...marked.flatMap((state) =>
    [counter, totem].flatMap((panel) =>
      locales.map((locale) =>
        viewOf(state, panel, { locale, build: 'development', practice: 'yes' }),
      ),
    ),
  ),
  ...menuViews,
];

/** The views whose names contain any of the given words; all of them without a word. */
export const viewsNamed = (words: readonly string[]): readonly View[] =>
  words.length === 0
    ? views
    : views.filter(({ name }) => words.some((word) => new RegExp(word, 'u').test(name)));
