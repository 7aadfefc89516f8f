import type { DemoLogin } from './seed.ts';

/** The logins of seed `demo`, by what they are good for. */
export const demoLogins = {
  newCustomer: {
    flow: 'selfcare',
    loginId: 'madoka-5521',
    password: 'akikaze-Tombo-37',
    emailAddress: 'madoka@example.jp',
    note: 'no card registered yet',
  },
  customerWithCard: {
    flow: 'selfcare',
    loginId: 'hinata-0718',
    password: 'asagao-Suzume-64',
    emailAddress: 'hinata@example.jp',
    note: 'card 5454 5454 5454 5454 registered',
  },
  secondNewCustomer: {
    flow: 'selfcare',
    loginId: 'tsubasa-2046',
    password: 'kogarashi-Mikan-29',
    emailAddress: 'tsubasa@example.jp',
    note: 'no card registered yet, for a second customer after the first',
  },
  lockedCustomer: {
    flow: 'selfcare',
    loginId: 'gaku-4040',
    password: 'hatsuyuki-Tanuki-46',
    emailAddress: 'gaku@example.jp',
    note: 'account locked for good',
  },
} as const satisfies Readonly<Record<string, DemoLogin>>;
