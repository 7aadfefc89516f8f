import { expect } from '@playwright/test';
import { test } from './gallery-page.ts';
import { screenStates } from './gallery-states.ts';
import { lookAtReference } from './pictures/look-at-reference.ts';
import { viewsToLookAt } from './views/sample.ts';
import { isPlain } from './views/view.ts';

for (const state of screenStates) {
  test(`${state} looks as it does in its references`, async ({ onePage, reader, extent }) => {
    const wrong: string[] = [];
    for (const view of viewsToLookAt(state, extent).filter(isPlain)) {
      const said = await lookAtReference(onePage, reader, view);
      if (said !== null) wrong.push(said);
    }
    expect(wrong).toEqual([]);
  });
}
