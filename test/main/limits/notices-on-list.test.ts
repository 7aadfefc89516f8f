import { expect, test } from 'vitest';
import { createNoticesOnList } from '../../../main/limits/notices-on-list.ts';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import { ownBackend } from '../billing/own-backend.ts';
import { atCounter } from '../registration/at-counter.ts';
import { registrationFor } from '../registration/registration-under-test.ts';

const backend = ownBackend();

type Under = Pick<ReturnType<typeof registrationFor>, 'registration' | 'notices'>;

const watching = ({ registration, notices }: Under) => {
  const onList = createNoticesOnList({
    notices,
    areStaffThere: () => registration.whoIsThere() === 'staff',
  });
  notices.add({ act: 'cards', party: 'kiosk', at: '1' });
  return {
    registration,
    opened: () => onList.opened(),
    show: (...screens: readonly ScreenName[]) => {
      for (const screen of screens) onList.shown(screen);
    },
    standing: () => (notices.list().length === 0 ? 'seen' : 'kept'),
  };
};
type Watching = ReturnType<typeof watching>;
const staffLoggedIn = async (): Promise<Watching> => watching(await atCounter(backend));

test.each<[string, 'seen' | 'kept', (watch: Watching) => unknown]>([
  ['staff leave the list for another screen of theirs', 'seen', ({ show }) => show('list', 'card')],
  ['staff are still on the list', 'kept', ({ show }) => show('list', 'list')],
  ['staff have not been on the list', 'kept', ({ show }) => show('menu', 'card')],
  [
    'the list has locked by itself',
    'kept',
    async ({ show, registration }) => {
      show('list');
      await registration.lock({ work: null });
      show('login');
    },
  ],
  [
    'the session ran out on the list',
    'kept',
    async ({ show, registration }) => {
      show('list');
      await registration.endSession('timed-out');
      show('attract');
    },
  ],
  [
    'the page that showed the list was lost',
    'kept',
    ({ show, opened }) => {
      show('list');
      opened();
      show('card');
    },
  ],
])('when %s, the notices are %s', async (_when, standing, happen) => {
  const watch = await staffLoggedIn();
  await happen(watch);
  expect(watch.standing()).toBe(standing);
});

test('no page makes them go away by itself, with nobody logged in', () => {
  const watch = watching(registrationFor(backend));
  watch.show('list', 'menu', 'list', 'attract');
  expect(watch.standing()).toBe('kept');
});
