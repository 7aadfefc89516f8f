import type { KioskConfig } from '../../main/config/kiosk-config.ts';
import { isPractice } from '../../main/config/kiosk-profile.ts';
import { readPinHash } from '../../main/staff-panel/pin-hash.ts';
import { pinHashCosts } from './make-pin-hash.ts';

/** What is allowed and still unwise. */
interface Advice {
  /** Dotted path of the member. */
  readonly path: string;
  readonly applies: (config: KioskConfig) => boolean;
  readonly words: string;
}

/** Seconds: PCI DSS 4.0.1, requirement 8.2.8. */
const longestIdle = 15 * 60;

const hasCounter = ({ flows }: KioskConfig): boolean => flows.includes('counter');

const isCheap = (staffPinHash: string): boolean => {
  const { cost, blockSize, parallelization } = readPinHash(staffPinHash);
  const { N, r, p } = pinHashCosts;
  return cost * blockSize * parallelization < N * r * p;
};

const table: readonly Advice[] = [
  {
    path: 'billing.baseUrl',
    applies: ({ billing }) => isPractice(billing.baseUrl),
    words: 'is on this very machine: every screen says that this is practice',
  },
  {
    path: 'billing.publicKeyPins',
    applies: ({ billing }) => billing.publicKeyPins.length === 0,
    words:
      'is empty: whoever gets a certificate from an authority that is trusted can pose as the backend; `npm run config -- pin HOST` tells the pin',
  },
  {
    path: 'billing.publicKeyPins',
    applies: ({ billing }) => billing.publicKeyPins.length === 1,
    words: 'names no backup: on the day when the backend changes its key, every kiosk stops',
  },
  {
    path: 'billing.encryptionKeyThumbprints',
    applies: ({ billing }) => billing.encryptionKeyThumbprints.length === 0,
    words: 'is empty: card data are encrypted for whatever key the backend offers',
  },
  {
    path: 'billing.encryptionKeyThumbprints',
    applies: ({ billing }) => billing.encryptionKeyThumbprints.length === 1,
    words: 'names no second key: on the day when the backend changes its key, every kiosk stops',
  },
  {
    path: 'session.idleSeconds',
    // Screens without a card have one and a half times that.
    applies: ({ session }) => 1.5 * session.idleSeconds + session.warningSeconds > longestIdle,
    words:
      'leaves a screen alone for more than 15 minutes with session.warningSeconds; PCI DSS 8.2.8 asks for less',
  },
  {
    path: 'session.absoluteMinutes',
    applies: (config) => hasCounter(config) && config.session.absoluteMinutes < 60,
    words: 'makes staff log in anew within the hour, whatever they are doing: a shift is usual',
  },
  {
    path: 'session.absoluteMinutes',
    applies: (config) => !hasCounter(config) && config.session.absoluteMinutes > 60,
    words: 'lets one customer’s session live for more than an hour',
  },
  {
    path: 'staffPinHash',
    applies: ({ staffPinHash }) => staffPinHash === null,
    words:
      'is null: there is no staff panel, and so no way out for staff; `npm run config -- pin` makes one',
  },
  {
    path: 'staffPinHash',
    applies: ({ staffPinHash }) => staffPinHash !== null && isCheap(staffPinHash),
    words: 'is cheap to try out for whoever gets hold of it: make a new one',
  },
];

/** What the kiosk takes and an operator should think about, each with its dotted path. */
export const adviceOn = (config: KioskConfig): readonly string[] =>
  table.filter(({ applies }) => applies(config)).map(({ path, words }) => `${path} ${words}`);
