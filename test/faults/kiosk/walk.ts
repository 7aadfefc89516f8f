import type { ChangeKind } from '../../../preload/contract/operation.ts';
import type { Action } from '../../../renderer/flow/flow-event.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import type { DemoLogin } from '../../sandbox/seeds/seed.ts';
import type { PageView } from '../process/messages.ts';
import type { KioskProcess } from './kiosk-process-handle.ts';

/** What a person does at the screen, as far as the mailbox is not concerned. */
export interface Visitor {
  readonly kiosk: KioskProcess;
  readonly login: DemoLogin;
  /** The newest one-time code that this person was sent. */
  readonly mailedCode: () => Promise<string>;
}

/** What is typed of a card, and of the customer whose it is. */
export interface Typing {
  readonly number: string;
  readonly name: string;
  readonly phone: string;
}

export const usualTyping: Typing = {
  number: '4111111111111111',
  name: '月岡 ひなた',
  phone: '09000003001',
};

export const otherTyping: Typing = {
  number: '5555555555554444',
  name: '霧島 そら',
  phone: '09000003002',
};

export const flowOf = (change: ChangeKind): 'selfcare' | 'counter' =>
  change === 'register-card' ? 'selfcare' : 'counter';

const press = (kiosk: KioskProcess, action: Action): Promise<void> =>
  kiosk.do({ type: 'pressed', action });

const type = (kiosk: KioskProcess, field: FieldName, value: string): Promise<void> =>
  kiosk.do({ type: 'typed', field, value });

const isOn = (screen: PageView['screen']) => (view: PageView) =>
  view.screen === screen && !view.busy && view.loaded;

const arrive = (kiosk: KioskProcess, screen: PageView['screen']): Promise<PageView> =>
  kiosk.until(screen, isOn(screen));

/** Where a person comes to at the log in; on a busy machine a kiosk in a hurry may give up too soon, and they try again once. */
const arriveInTime = async (kiosk: KioskProcess, screen: PageView['screen']): Promise<void> => {
  const isLate = (view: PageView) => view.problem === 'timed-out' && !view.busy;
  const arrived = await kiosk.until(screen, (view) => isOn(screen)(view) || isLate(view));
  if (!isLate(arrived)) return;
  await press(kiosk, 'retry');
  await arrive(kiosk, screen);
};

const isEntered = (view: PageView): boolean => isOn('list')(view) || isOn('menu')(view);

/** From the first screen until the code is accepted, or the kiosk takes nobody in after all. */
const tryToLogIn = async ({ kiosk, login, mailedCode }: Visitor): Promise<PageView> => {
  await kiosk.until('service', (view) => view.screen === 'attract' && view.service === 'online');
  await press(kiosk, 'begin');
  await type(kiosk, 'loginId', login.loginId);
  await type(kiosk, 'password', login.password);
  await press(kiosk, 'log-in');
  if (login.flow === 'counter') {
    await arriveInTime(kiosk, 'address');
    await type(kiosk, 'emailAddress', login.emailAddress);
    await press(kiosk, 'send-code');
  }
  await arriveInTime(kiosk, 'code');
  await type(kiosk, 'code', await mailedCode());
  await press(kiosk, 'verify');
  return await kiosk.until(
    'menu or list',
    (view) => isEntered(view) || view.screen === 'attract' || view.screen === 'out-of-service',
  );
};

/** On a busy machine the keychain may be too slow for a kiosk in a hurry: whoever is turned away comes again, so often. */
const mostTries = 3;

/** From the first screen to the menu or the list. */
export const logIn = async (visitor: Visitor): Promise<void> => {
  let arrived = await tryToLogIn(visitor);
  for (let tries = 1; !isEntered(arrived) && tries < mostTries; tries += 1) {
    arrived = await tryToLogIn(visitor);
  }
  if (!isEntered(arrived)) throw new Error(`could not log in: ${arrived.screen}`);
};

const typeCard = async (
  kiosk: KioskProcess,
  { number }: Typing,
  securityCode: string | null,
): Promise<void> => {
  await type(kiosk, 'cardNumber', number);
  await type(kiosk, 'expiryMonth', '12');
  await type(kiosk, 'expiryYear', '2031');
  if (securityCode !== null) await type(kiosk, 'securityCode', securityCode);
};

const securityCodeOf = (number: string): string => (number.startsWith('37') ? '1234' : '123');

const openFirst = async (kiosk: KioskProcess): Promise<void> => {
  const { firstCustomerId } = await arrive(kiosk, 'list');
  if (firstCustomerId === null) throw new Error('the list is empty');
  await kiosk.do({ type: 'customer-chosen', customerId: firstCustomerId });
  await arrive(kiosk, 'edit');
};

/** From the menu or the list to where one press decides (`decide`). */
export const fillIn = async (
  kiosk: KioskProcess,
  change: ChangeKind,
  typing: Typing,
): Promise<void> => {
  switch (change) {
    case 'register-card':
      await press(kiosk, 'register-card');
      await arrive(kiosk, 'card');
      await typeCard(kiosk, typing, securityCodeOf(typing.number));
      await press(kiosk, 'review');
      await arrive(kiosk, 'confirm');
      return;
    case 'register-customer':
      await press(kiosk, 'new-registration');
      await arrive(kiosk, 'card');
      await type(kiosk, 'customerName', typing.name);
      await type(kiosk, 'phone', typing.phone);
      await typeCard(kiosk, typing, null);
      await press(kiosk, 'register');
      break;
    case 'change-customer':
      await openFirst(kiosk);
      await type(kiosk, 'phone', typing.phone);
      await typeCard(kiosk, typing, null);
      await press(kiosk, 'update');
      break;
    case 'delete-customer':
      await openFirst(kiosk);
      await press(kiosk, 'delete');
      break;
  }
  await kiosk.until('the question', ({ question }) => question);
};

/** The last press. */
export const decide = (kiosk: KioskProcess, change: ChangeKind): Promise<void> =>
  press(kiosk, change === 'register-card' ? 'register' : 'accept');

/** Presses `retry`, and accepts what is asked again. */
export const tryAgain = async (kiosk: KioskProcess, change: ChangeKind): Promise<void> => {
  await press(kiosk, 'retry');
  if (kiosk.view().question) await decide(kiosk, change);
};

/** Where a person waits for nothing any more. */
export const isAtRest = ({ screen, busy }: PageView): boolean =>
  screen === 'outcome-unknown' || screen === 'challenge' || !busy;

/** Presses `finish` or `log-out`, and accepts to lose what was typed. */
export const pressToLeave = async (kiosk: KioskProcess, change: ChangeKind): Promise<void> => {
  await press(kiosk, change === 'register-card' ? 'finish' : 'log-out');
  await press(kiosk, 'accept');
};

/**
 * Leaves, and waits for the page that takes the place of this one: nobody is served there. A kiosk that is out of service comes back by
 * itself, on the same page if nobody was served before.
 */
export const leave = async (kiosk: KioskProcess, change: ChangeKind): Promise<void> => {
  const { page, screen } = kiosk.view();
  if (screen === 'attract') return;
  await pressToLeave(kiosk, change);
  const isNobodys = (view: PageView) =>
    view.screen === 'attract' && (view.page > page || screen === 'out-of-service');
  await kiosk.until('the first screen', isNobodys);
};
