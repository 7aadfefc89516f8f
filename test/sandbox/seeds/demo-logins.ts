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
  staff: {
    flow: 'counter',
    loginId: 'eki-akari',
    password: 'komorebi-Hashi-58',
    emailAddress: 'akari@aozora-ekimae.example',
    note: 'staff of あおぞら 駅前店; codes go to any address at aozora-ekimae.example',
  },
  colleague: {
    flow: 'counter',
    loginId: 'eki-takumi',
    password: 'yuuyake-Suzuri-73',
    emailAddress: 'takumi@aozora-ekimae.example',
    note: 'staff of the same shop, for a second kiosk',
  },
  staffElsewhere: {
    flow: 'counter',
    loginId: 'minato-rio',
    password: 'shiokaze-Kamome-91',
    emailAddress: 'rio@aozora-minato.example',
    note: 'staff of みなと店, another shop with customers of its own',
  },
} as const satisfies Readonly<Record<string, DemoLogin>>;
