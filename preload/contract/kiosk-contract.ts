import { z } from 'zod';
import { call, event } from './declare.ts';
import type { KioskProfile, Service } from './kiosk-profile.ts';
import { locales } from './locale.ts';
import type { LogInAnswer, SendCodeAnswer, VerifyAnswer } from './login.ts';
import type { PrepareAnswer, ReadContractAnswer, RegisterAnswer } from './payment-method.ts';
import type { Failure } from './problem.ts';
import { screenNames } from './screen-name.ts';

const nothing = z.undefined();
const idempotencyKey = z.uuid();

/** A JWE in compact serialisation (RFC 7516, section 7.1): five base64url parts. */
const compactJwe = z
  .string()
  .max(8192)
  .regex(/^[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+$/);

/**
 * Every call and event between page and main, declared once. Channel names, the page's `window.kiosk`, main's handlers,
 * their types and the validation of input are all derived from it.
 */
export const kioskContract = {
  page: {
    /** The page has started and asks what kiosk it is on. */
    open: call(nothing).answering<KioskProfile>(),
    /** The page shows a screen, takes input there, and speaks this language from now on. */
    shown: call(
      z.strictObject({ screen: z.enum(screenNames), locale: z.enum(locales) }),
    ).answering<void>(),
    /** Whether the kiosk can serve anybody has changed. */
    service: event<Service>(),
  },
  login: {
    logIn: call(
      z.strictObject({
        flow: z.enum(['selfcare', 'counter']),
        loginId: z.string().min(1).max(128),
        password: z.string().min(1).max(256),
      }),
    ).answering<LogInAnswer>(),
    /** Sends the code again, to the same address. */
    resendCode: call(nothing).answering<SendCodeAnswer>(),
    verify: call(z.strictObject({ code: z.string().min(1).max(32) })).answering<VerifyAnswer>(),
  },
  contract: {
    read: call(nothing).answering<ReadContractAnswer>(),
  },
  paymentMethod: {
    /** Begins one decision of the customer: a fresh idempotency key and a fresh encryption key. Sends nothing of the card. */
    prepare: call(nothing).answering<PrepareAnswer>(),
    /** Sends the encrypted card, under a key that `prepare` gave out, and waits for a definite answer as long as that makes sense. */
    register: call(
      z.strictObject({ idempotencyKey, encryptedCard: compactJwe }),
    ).answering<RegisterAnswer>(),
    /** Asks the backend once what became of an operation. */
    askOutcome: call(z.strictObject({ idempotencyKey })).answering<RegisterAnswer>(),
  },
  session: {
    /** Ends the session at the backend, deletes its tokens, and replaces the page by a new one. */
    end: call(
      z.strictObject({ reason: z.enum(['finished', 'logged-out', 'timed-out']) }),
    ).answering<void>(),
    /** The session is over without the page having asked for it. */
    ended: event<Failure>(),
  },
} as const;

export type KioskContract = typeof kioskContract;
