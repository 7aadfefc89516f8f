/* oxlint-disable no-empty-pattern -- Playwright reads a fixture's needs from its first parameter */
import { test as base } from '@playwright/test';
import { Customer } from '../screens/customer.ts';
import { Staff } from '../screens/staff.ts';
import type { Language } from '../screens/words.ts';
import { Backend } from './backend.ts';
import { type Kiosk, type KioskOptions, startKiosk } from './kiosk.ts';
import { recordSteps } from './recording.ts';

type Start = (options?: Partial<KioskOptions>) => Promise<Kiosk>;

interface Fixtures {
  /** The sandbox, as new. */
  readonly backend: Backend;
  /** Starts a kiosk against the sandbox; it is stopped after the test. */
  readonly start: Start;
  /** A kiosk with the test configuration. */
  readonly kiosk: Kiosk;
  readonly language: Language;
  /** Somebody standing before the kiosk. */
  readonly customer: Customer;
  readonly posture: 'kiosk' | 'laptop';
  /** A kiosk of the counter. */
  readonly counter: Kiosk;
  /** A member of staff at a kiosk of the counter. */
  readonly staff: Staff;
}

export const test = base.extend<Fixtures, { readonly sharedBackend: Backend }>({
  sharedBackend: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter
    async ({}, use) => {
      const backend = await Backend.start();
      await use(backend);
      await backend.stop();
    },
    { scope: 'worker' },
  ],
  backend: async ({ sharedBackend }, use) => {
    await sharedBackend.reset();
    await use(sharedBackend);
  },
  start: async ({ backend }, use, testInfo) => {
    const started: (() => Promise<void>)[] = [];
    await use(async (options = {}) => {
      const kiosk = await startKiosk({
        baseUrl: backend.baseUrl,
        caFile: backend.caFile,
        ...options,
      });
      const stopRecording = await recordSteps(kiosk.app, testInfo);
      started.push(stopRecording, () => kiosk.stop());
      return kiosk;
    });
    for (const stop of started) await stop();
  },
  kiosk: async ({ start }, use) => use(await start()),
  language: ['ja', { option: true }],
  customer: async ({ kiosk, language }, use) => use(new Customer(kiosk.page(), language)),
  posture: ['kiosk', { option: true }],
  counter: async ({ start, posture }, use) =>
    use(await start({ configuration: { flows: ['counter'], posture } })),
  staff: async ({ counter, language }, use) => use(new Staff(counter.page(), language)),
});
