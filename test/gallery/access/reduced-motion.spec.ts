import { expect } from '@playwright/test';
import { test } from '../gallery-page.ts';
import { screenStates } from '../gallery-states.ts';

/** What moves for more than so many milliseconds, in words; runs in the page. */
const moving = ({
  most,
  except,
}: {
  readonly most: number;
  readonly except: string;
}): readonly string[] => {
  const milliseconds = (durations: string) =>
    Math.max(
      ...durations
        .split(', ')
        .map((each) => Number.parseFloat(each) * (each.endsWith('ms') ? 1 : 1000)),
    );
  return [...document.querySelectorAll('*')]
    .filter((element) => !element.matches(except))
    .filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return milliseconds(transitionDuration) > most || milliseconds(animationDuration) > most;
    })
    .map((element) => `${element.tagName} ${element.getAttribute('class')}`);
};

const nothing = ':not(*)';
/** Says that something is going on, for as long as it does. */
const goingOn = '.running i';

const ways = [
  {
    title: 'nothing moves once the person has chosen so',
    query: 'motion=reduced',
    media: 'no-preference',
    limits: { most: 0, except: nothing },
  },
  {
    title: 'nothing moves where the system asks for it',
    query: 'motion=full',
    media: 'reduce',
    limits: { most: 0, except: nothing },
  },
  {
    title: 'nothing else moves for more than 200 ms',
    query: 'motion=full',
    media: 'no-preference',
    limits: { most: 200, except: goingOn },
  },
] as const;

for (const { title, query, media, limits } of ways) {
  test(title, async ({ open, onePage }) => {
    test.setTimeout(120_000);
    await onePage.emulateMedia({ reducedMotion: media });
    const page = await open({ state: 'login' });
    const found: string[] = [];
    for (const state of screenStates) {
      await page.evaluate((asked) => window.galleryShow(asked), `state=${state}&${query}`);
      found.push(...(await page.evaluate(moving, limits)).map((each) => `${state}: ${each}`));
    }
    await onePage.emulateMedia({ reducedMotion: null });
    expect(found).toEqual([]);
  });
}
