import { setTimeout as delay } from 'node:timers/promises';
import { readJournal } from './checks/read-journal.ts';
import type { Row } from './row.ts';
import { clearPlans } from './rows/calls.ts';
import type { Stage } from './stage.ts';

/** How long everything may take to come to rest once all faults are lifted, in milliseconds. */
const limit = 50_000;
/** So long may be waited before staff log in. */
const patience = 3_000;

/** All that was taken away is given back; a kiosk that has died starts again. */
export const liftFaults = async (stage: Stage): Promise<void> => {
  await clearPlans(stage);
  await stage.backend.control('POST', 'hold', { hold: false });
  await stage.backend.line.set('clear');
  if (stage.kiosk().hasEnded()) await stage.start();
  else await stage.kiosk().setFaults([]);
};

/** Whether the session in which an outcome could be asked for is there, or was taken away: then nobody can end it either, but its age. */
type SessionFate = NonNullable<Row['session']> | 'kept';

/** What still is not at rest, in words; the keychain is asked last, since it is slow. */
const unrest = async (
  { backend, folders, kiosk }: Stage,
  session: SessionFate,
): Promise<readonly string[]> => {
  const unsettled = readJournal(folders.journal).filter(
    ({ settlement }) => settlement === null,
  ).length;
  if (unsettled > 0) return [`journal: ${unsettled} unsettled`];
  const { openSessions } = await backend.books();
  if (openSessions > 0 && session === 'kept') return [`backend: ${openSessions} sessions are open`];
  const tokens = await kiosk().countTokens();
  return tokens > 0 ? [`keychain: tokens in ${tokens} accounts`] : [];
};

const atRestWithin = async (
  stage: Stage,
  session: SessionFate,
  milliseconds: number,
): Promise<readonly string[]> => {
  const giveUpAt = performance.now() + milliseconds;
  let left = await unrest(stage, session);
  while (left.length > 0 && performance.now() < giveUpAt) {
    await delay(100);
    left = await unrest(stage, session);
  }
  return left;
};

/** Staff of the same shop log in: their session asks what nobody else may ask. */
const bringStaff = async (stage: Stage): Promise<void> => {
  if (stage.change === 'register-card') return;
  await stage.logIn();
  await stage
    .kiosk()
    .until('everything found out', ({ pending }) =>
      pending.every(({ state }) => state !== 'awaiting-staff' && state !== 'asking'),
    );
  await stage.leave();
};

/**
 * Lifts all faults, lets the person leave, and waits until the kiosk has come to rest; then it quits. Where the session was lost, staff
 * log in once for what only they may ask. Answers what is left that should not be.
 */
export const closeStage = async (
  stage: Stage,
  session: SessionFate = 'kept',
): Promise<readonly string[]> => {
  await liftFaults(stage);
  await stage.leave();
  if (session === 'lost') {
    await atRestWithin(stage, session, patience);
    await bringStaff(stage);
  }
  const left = await atRestWithin(stage, session, limit);
  const { codes } = stage.kiosk();
  await stage.kiosk().quit();
  return left.length === 0 ? [] : [...left, `log: ${codes.slice(-20).join(' ')}`];
};
