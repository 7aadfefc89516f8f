import type { Problem } from '../../../preload/contract/problem.ts';
import type {
  Code,
  CodeDelivery,
  CodeOrigin,
  LoginPurpose,
  Unlocking,
} from '../../../renderer/flow/entrance-state.ts';
import type { LoginForm } from '../../../renderer/flow/form-state.ts';
import { pictureTime } from '../picture-time.ts';
import { failureOf, formOf, type Part, type Parts, staff } from './part.ts';

const forContract: LoginPurpose = { kind: 'log-in', flow: 'selfcare' };
const forCounter: LoginPurpose = { kind: 'log-in', flow: 'counter' };
const forUnlock: Unlocking = { kind: 'unlock', actor: staff, kept: 'typed', pending: null };

const login = (purpose: LoginPurpose, form: LoginForm, problem: Problem | null = null): Part => ({
  flow: {
    screen: 'login',
    purpose,
    form,
    waiting: null,
    failure: problem && failureOf(problem),
  },
});

const nothing = formOf<'loginId' | 'password'>({ loginId: '', password: '' });
const idTyped = formOf<'loginId' | 'password'>({ loginId: 'madoka-5521', password: '' });
const bothTyped = formOf<'loginId' | 'password'>({ loginId: 'madoka-5521', password: 'secret' });
const passwordTyped = formOf<'loginId' | 'password'>({ loginId: '', password: 'secret' });
const bothMissing = formOf<'loginId' | 'password'>(nothing.values, {
  loginId: 'empty',
  password: 'empty',
});
const passwordMissing = formOf<'loginId' | 'password'>(nothing.values, { password: 'empty' });

const delivery: CodeDelivery = {
  maskedAddress: 't•••@example.jp',
  code: { length: 8, alphabet: 'alphanumeric', expiresInSeconds: 1800, resendableInSeconds: 208 },
  receivedAt: pictureTime - 166_000,
};

const toContract: CodeOrigin = { flow: 'selfcare' };
const toStaff: CodeOrigin = { flow: 'counter', emailAddress: 'minatomachi@shop.example' };

const code = (
  origin: CodeOrigin,
  value: string,
  problem: Problem | null = null,
  waiting: Code['waiting'] = null,
): Part => ({
  flow: {
    screen: 'code',
    loginId: 'madoka-5521',
    origin,
    form: formOf<'code'>({ code: value }),
    delivery,
    waiting,
    failure: problem && failureOf(problem),
    failed: problem && 'verification',
  },
});

const address = (
  value: string,
  refused: 'faults' | 'none' = 'none',
  problem: Problem | null = null,
): Part => ({
  flow: {
    screen: 'address',
    loginId: 'madoka-5521',
    form: formOf<'emailAddress'>(
      { emailAddress: value },
      refused === 'faults' ? { emailAddress: 'invalid' } : {},
    ),
    earlier: null,
    waiting: null,
    failure: problem && failureOf(problem),
  },
});

const waitingFor = (part: Part): Part => ({
  ...part,
  flow: { ...part.flow, waiting: 1 } as Part['flow'],
});

/** Hours, in minutes, in which the gallery's clock stands. */
const aroundThePicture = { from: 10 * 60, until: 11 * 60 };

/** Before anybody is known, and while the screen is locked. */
export const entranceStates = {
  attract: () => ({ flow: { screen: 'attract' } }),
  'attract-offline': () => ({ flow: { screen: 'attract' }, service: { state: 'offline' } }),
  'attract-night': () => ({ flow: { screen: 'attract' }, profile: { night: aroundThePicture } }),
  'attract-staff': () => ({ flow: { screen: 'attract' }, profile: { flows: ['counter'] } }),
  'flow-choice': () => ({
    flow: { screen: 'flow-choice' },
    profile: { flows: ['selfcare', 'counter'] },
  }),

  login: () => login(forContract, idTyped),
  'login-empty': () => login(forContract, nothing),
  'login-waiting': () => waitingFor(login(forContract, bothTyped)),
  'login-faults': () => login(forContract, bothMissing),
  'login-refused': () => login(forContract, idTyped, { slug: 'invalid-credentials' }),
  'login-locked': () =>
    login(forContract, idTyped, { slug: 'account-locked', unlocksInSeconds: 900 }),
  'login-maintenance': () =>
    login(forContract, bothTyped, { slug: 'maintenance', retryInSeconds: 1800 }),

  'staff-login': () => login(forCounter, nothing),
  'staff-login-faults': () => login(forCounter, bothMissing),
  'staff-login-refused': () => login(forCounter, idTyped, { slug: 'invalid-credentials' }),
  'staff-login-expired': () => login(forCounter, nothing, { slug: 'session-expired' }),
  unlock: () => login(forUnlock, nothing),
  'unlock-nothing-kept': () => login({ ...forUnlock, kept: 'nothing' }, nothing),
  'unlock-faults': () => login(forUnlock, passwordMissing),
  'unlock-refused': () => login(forUnlock, nothing, { slug: 'invalid-credentials' }),
  'unlock-no-connection': () => login(forUnlock, passwordTyped, { slug: 'no-connection' }),

  address: () => address(''),
  'address-typed': () => address('minatomachi@shop.example'),
  'address-faults': () => address('minatomachi@shop', 'faults'),
  'address-refused': () => address('minatomachi@shop.example', 'none', { slug: 'address-refused' }),
  'address-waiting': () => waitingFor(address('minatomachi@shop.example')),

  code: () => code(toContract, '7K0QX'),
  'code-mismatch': () => code(toContract, '', { slug: 'code-mismatch', attemptsLeft: 3 }),
  'code-no-connection': () => code(toContract, '7K0QX8RD', { slug: 'no-connection' }),
  'staff-code': () => code(toStaff, '7K0QX'),
  'staff-code-long': () =>
    code(
      { flow: 'counter', emailAddress: 'service.counter.of.the.station@minatomachi.shop.example' },
      '7K0QX8RD',
    ),
  'staff-code-mismatch': () => code(toStaff, '', { slug: 'code-mismatch', attemptsLeft: 3 }),
  'staff-code-resending': () => code(toStaff, '', null, { for: 'resending', attempt: 1 }),
} as const satisfies Parts;
