import type { Log } from '../log/log.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import { createAttemptOnce } from './attempt-once.ts';
import type { Billing } from './billing.ts';
import type { BillingSettings } from './billing-settings.ts';
import type { Contact } from './contact.ts';
import { customerCalls } from './customer-calls.ts';
import { customerContractCalls } from './customer-contract-calls.ts';
import { encryptionKeyCalls } from './encryption-key-calls.ts';
import { createLines } from './line.ts';
import { loginCalls } from './login-calls.ts';
import { operationCalls } from './operation-calls.ts';
import type { Clock, NewId, Random } from './ports.ts';
import { languageOf } from './request-headers.ts';
import { createSendCall } from './send-call.ts';
import { sessionCalls } from './session-calls.ts';
import { createTransport, type Transport } from './transport.ts';

export interface BillingParts {
  readonly settings: BillingSettings;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly random: Random;
  readonly log: Log;
  /** The backend's time, in milliseconds since 1970, of each answer that tells it. */
  readonly toldTime: (told: number) => void;
  readonly telemetry: Telemetry;
}

/** The billing client over any line. */
export const createBillingOver = (transport: Transport, parts: BillingParts): Billing => {
  const { settings, clock, newId, random, log } = parts;
  let language = languageOf('ja');
  const listeners = new Set<(contact: Contact) => void>();
  const attemptOnce = createAttemptOnce({
    baseUrl: settings.baseUrl.replace(/\/$/, ''),
    kioskId: settings.kioskId,
    transport,
    clock,
    newId,
    log,
    language: () => language,
    heard: (contact) => {
      for (const listener of listeners) {
        listener(contact);
      }
    },
    toldTime: parts.toldTime,
    telemetry: parts.telemetry,
  });
  const timeoutMilliseconds = settings.timeoutSeconds * 1000;
  const send = createSendCall({ attemptOnce, clock, newId, random, timeoutMilliseconds });
  return {
    ...loginCalls(send),
    ...sessionCalls(send),
    ...encryptionKeyCalls(send, settings, newId),
    ...customerContractCalls(send),
    ...customerCalls(send),
    ...operationCalls(send),
    speak: (locale) => {
      language = languageOf(locale);
    },
    onContact: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The billing client. Throws a TypeError for a base URL that is not https, which the configuration never lets through. */
export const createBilling = (parts: BillingParts): Billing => {
  const { settings, clock } = parts;
  // SECURITY: nothing is ever spoken in clear ("TLS").
  if (new URL(settings.baseUrl).protocol !== 'https:') {
    throw new TypeError('the billing backend must be reached by https');
  }
  return createBillingOver(createTransport(createLines(settings), clock), parts);
};
