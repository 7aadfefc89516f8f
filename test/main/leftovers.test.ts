import { expect, test } from 'vitest';
import { createLeftovers } from '../../main/leftovers.ts';

/** Tells what was done, in order; `found` is what lies in the keychain. */
const leftoversOver = (found: 'resumed' | 'nobody') => {
  const done: string[] = [];
  const leftovers = createLeftovers({
    registration: {
      endOwed: async () => {
        done.push('owed ends marked');
      },
      resumeOrRevoke: async () => {
        done.push('taken up');
        return found;
      },
    },
    replacePage: () => done.push('page replaced'),
  });
  return { done, leftovers };
};

test('nothing is taken up before the journal was read: nobody knows yet who has something to learn', async () => {
  const { done, leftovers } = leftoversOver('nobody');
  await leftovers.takeUp();
  expect(done).toEqual([]);
  leftovers.journalWasRead();
  await leftovers.takeUp();
  expect(done).toEqual(['owed ends marked', 'taken up']);
});

test.for([
  ['a page that was opened before a session was found is replaced, once', 'resumed', 'before', 1],
  ['a page that is opened after that knows of it', 'resumed', 'after', 0],
  ['with nobody found, the page stays', 'nobody', 'before', 0],
] as const)('%s', async ([, found, pageOpened, replaced]) => {
  const { done, leftovers } = leftoversOver(found);
  leftovers.journalWasRead();
  if (pageOpened === 'before') {
    leftovers.started();
  }
  await leftovers.takeUp();
  leftovers.started();
  leftovers.show();
  leftovers.show();
  expect(done.filter((each) => each === 'page replaced')).toHaveLength(replaced);
});
