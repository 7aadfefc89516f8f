import { randomUUID } from 'node:crypto';
import type { AccessTokens } from '../../../main/billing/access-tokens.ts';
import type { BillingSettings } from '../../../main/billing/billing-settings.ts';
import { createBilling } from '../../../main/billing/create-billing.ts';
import type { Clock } from '../../../main/billing/ports.ts';
import type { Log, LogFields } from '../../../main/log/log.ts';
import { FakeClock } from './fake-clock.ts';

export interface LogLine {
  readonly code: string;
  readonly fields: LogFields;
}

export const recordingLog = (): Log & { readonly lines: LogLine[] } => {
  const lines: LogLine[] = [];
  const write = (code: string, fields: LogFields = {}) => {
    lines.push({ code, fields });
  };
  return { lines, info: write, warn: write, error: write };
};

/** Pauses between attempts pass at once, up to the longest; time-outs only come when a test lets time go on. */
export const patientClock = (longestPause = 12_000) =>
  new FakeClock((milliseconds) => milliseconds <= longestPause);

/** The billing client, talking to that server. Attempts time out after 15 s. Its lines are recorded, unless another log takes them. */
export const billingFor = (
  server: { readonly baseUrl: string; readonly authority: string },
  settings: Partial<BillingSettings> = {},
  clock: Clock = patientClock(),
  otherLog?: Log,
  toldTime: (told: number) => void = () => undefined,
) => {
  const log = recordingLog();
  const billing = createBilling({
    settings: {
      baseUrl: server.baseUrl,
      certificateAuthority: server.authority,
      publicKeyPins: [],
      encryptionKeyThumbprints: [],
      timeoutSeconds: 15,
      kioskId: 'shop-012-k1',
      ...settings,
    },
    clock,
    newId: randomUUID,
    random: () => 0.5,
    log: otherLog ?? log,
    toldTime,
    telemetry: { note: () => undefined },
  });
  return { billing, log };
};

/** A session whose tokens are at hand. */
export const accessWith = (
  accessToken: string,
  renewed: AccessTokens['renewed'] = () =>
    Promise.resolve({ state: 'closed', problem: { slug: 'session-expired' } }),
): AccessTokens => ({
  current: () => Promise.resolve({ state: 'open', accessToken }),
  renewed,
  ended: new AbortController().signal,
});

/** The slug that a failed call ended with, or `answered`. */
export const slugOf = (answer: {
  readonly state: string;
  readonly last?: { readonly problem: { readonly slug: string } };
}): string => (answer.state === 'answered' ? 'answered' : (answer.last?.problem.slug ?? ''));
