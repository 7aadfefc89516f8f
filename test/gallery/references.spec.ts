import { expect } from '@playwright/test';
import { test } from './gallery-page.ts';
import { screenStates } from './gallery-states.ts';
import { lookAtReference } from './pictures/look-at-reference.ts';
import { isPlain } from './views/view.ts';
import { views } from './views/views.ts';

for (const state of screenStates) {
  test(`${state} looks as it does in its references`, async ({ onePage, reader }) => {
    const wrong: string[] = [];
    for (const view of views.filter((each) => each.state === state && isPlain(each))) {
      const said = await lookAtReference(onePage, reader, view);
      if (said !== null) wrong.push(said);
    }
    expect(wrong).toEqual([]);
  });
}
