import { z } from 'zod';
import type { ReadContractAnswer } from './customer-contract.ts';
import {
  customerId,
  customerOnFile,
  type FindAnswer,
  type SearchAnswer,
  version,
} from './customers.ts';
import { call, event } from './declare.ts';
import type { KioskProfile, Service } from './kiosk-profile.ts';
import type { LimitNotice } from './limits.ts';
import { locales } from './locale.ts';
import type { LogInAnswer, SendCodeAnswer, VerifyAnswer } from './login.ts';
import {
  cardLabel,
  type OperationAnswer,
  type PendingOperation,
  type PrepareAnswer,
} from './operation.ts';
import type { PostureCode } from './posture.ts';
import type { Failure } from './problem.ts';
import { screenNames } from './screen-name.ts';
import type {
  LogExportAnswer,
  NextPinTry,
  PanelAnswer,
  PanelEndAnswer,
  PanelPinAnswer,
} from './staff-panel.ts';
import {
  type HandOverAnswer,
  staffWork,
  type TakeBackAnswer,
  type UnlockAnswer,
} from './staff-work.ts';

const nothing = z.undefined();
const idempotencyKey = z.uuid();
/** Null when the card on file bears no number that can be read. */
const label = cardLabel.nullable();
const password = z.string().min(1).max(256);
const name = z.string().min(1).max(256);
const phone = z.string().min(1).max(64);

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
    /**
     * The page shows a screen, takes input there, and speaks this language from now on. `tells`: the operation whose outcome the screen says,
     * which nobody needs to be told of any more; null for none.
     */
    shown: call(
      z.strictObject({
        screen: z.enum(screenNames),
        locale: z.enum(locales),
        tells: idempotencyKey.nullable(),
      }),
    ).answering<void>(),
    /** Whether the kiosk can serve anybody has changed. */
    service: event<Service>(),
    /** What the self-test finds, and this build lets pass, has changed: all of it. */
    relaxed: event<readonly PostureCode[]>(),
    /** Main asks whether the page still does anything; a page that does answers by `alive` at once. */
    areYouThere: event<null>(),
    alive: call(nothing).answering<void>(),
    /** Milliseconds since the machine has started, its sleep counted and its wall clock not: how the page tells sleep from a clock that was put forward. */
    sinceBoot: call(nothing).answering<number>(),
    /**
     * A limit of the kiosk's own was reached, or staff have seen those that were: when they close a panel that has shown them, or leave a `list`
     * that has for another screen of theirs; a lock and a log out do not count. The page only shows what main says.
     */
    limits: event<readonly LimitNotice[]>(),
    /** By how many milliseconds the kiosk's wall clock is ahead of the backend's has changed; negative when it is behind. */
    clockAhead: event<number>(),
  },
  login: {
    logIn: call(
      z.strictObject({
        flow: z.enum(['selfcare', 'counter']),
        loginId: z.string().min(1).max(128),
        password,
      }),
    ).answering<LogInAnswer>(),
    /** Sends the code for the first time, to the address that staff have typed. */
    sendCode: call(
      z.strictObject({ emailAddress: z.string().min(3).max(254) }),
    ).answering<SendCodeAnswer>(),
    /** Sends the code again, to the same address. */
    resendCode: call(nothing).answering<SendCodeAnswer>(),
    verify: call(z.strictObject({ code: z.string().min(1).max(32) })).answering<VerifyAnswer>(),
  },
  contract: {
    read: call(nothing).answering<ReadContractAnswer>(),
  },
  operation: {
    /** Begins one decision of a person: a fresh idempotency key and a fresh encryption key. Sends nothing of the card. */
    prepare: call(nothing).answering<PrepareAnswer>(),
    /** Asks the backend once what became of an operation. */
    askOutcome: call(z.strictObject({ idempotencyKey })).answering<OperationAnswer>(),
    /** What is pending has changed: all of it, the oldest first. */
    pending: event<readonly PendingOperation[]>(),
    /**
     * Somebody has read what became of these: they are shown no more. Those that are not settled stay. Where there is a staff panel, it is staff
     * who dismiss them: without a session of staff or an open panel nothing happens.
     */
    seen: call(
      z.strictObject({ idempotencyKeys: z.array(idempotencyKey).max(500) }),
    ).answering<void>(),
  },
  paymentMethod: {
    /** Sends the encrypted card, under a key that `prepare` gave out, and waits for a definite answer as long as that makes sense. */
    register: call(
      z.strictObject({ idempotencyKey, label, encryptedCard: compactJwe }),
    ).answering<OperationAnswer>(),
  },
  /** The shop's customers. The three changes take a key that `prepare` gave out, as `paymentMethod.register` does. */
  customers: {
    /** Names or phone numbers that contain the query, all of them when it is empty; `cursor` is null for the first page. */
    search: call(
      z.strictObject({
        query: z.string().max(200),
        cursor: z.string().max(1024).nullable(),
        limit: z.int().min(1).max(50),
      }),
    ).answering<SearchAnswer>(),
    /** Looks a customer up again after a version conflict, by the name and phone number that they were seen with. */
    find: call(
      customerOnFile.pick({ customerId: true, name: true, phone: true }),
    ).answering<FindAnswer>(),
    register: call(
      z.strictObject({ idempotencyKey, label, name, phone, encryptedCard: compactJwe }),
    ).answering<OperationAnswer>(),
    /** Sends what has changed, and nothing else. */
    change: call(
      z.strictObject({
        idempotencyKey,
        label,
        customerId,
        version,
        name: name.optional(),
        phone: phone.optional(),
        encryptedCard: compactJwe.optional(),
      }),
    ).answering<OperationAnswer>(),
    remove: call(
      z.strictObject({ idempotencyKey, label, customerId, version }),
    ).answering<OperationAnswer>(),
  },
  staff: {
    /** The screen goes to the customer, to type their card. Staff's work stays with main meanwhile; the audit trail notes it. */
    handOver: call(z.strictObject({ work: staffWork })).answering<HandOverAnswer>(),
    /** The customer is done, or has given up. */
    takeBack: call(
      z.strictObject({ by: z.enum(['done', 'cancelled']) }),
    ).answering<TakeBackAnswer>(),
    /** Nobody has used the screen for a while: until `unlock`, main does nothing in the session's name. `work` is null while the screen is handed over: main has it. */
    // SECURITY: fails closed: work that does not fit is lost, but the screen is locked.
    lock: call(z.strictObject({ work: staffWork.nullable().catch(null) })).answering<void>(),
    /** The same person's password, checked by the backend. */
    unlock: call(z.strictObject({ password })).answering<UnlockAnswer>(),
  },
  /**
   * For staff who stand before the kiosk, behind a PIN. It closes by itself two minutes after the last `read` or `exportLog`, a quarter of an hour
   * after `unlock` at the latest, with its page, and when somebody logs in: a page says `read` only because somebody has touched it. Every call
   * but `nextTry` and `unlock` answers `closed`, or does nothing, once it has.
   */
  panel: {
    /** How long everybody waits because of wrong PINs; counts as no try. */
    nextTry: call(nothing).answering<NextPinTry>(),
    unlock: call(
      z.strictObject({ pin: z.string().regex(/^\d{4,16}$/) }),
    ).answering<PanelPinAnswer>(),
    /** The panel as it is now. */
    read: call(nothing).answering<PanelAnswer>(),
    /** Copies the log, redacted as it is, to a drive that the report has named. */
    exportLog: call(
      z.strictObject({ driveId: z.string().min(1).max(256) }),
    ).answering<LogExportAnswer>(),
    /** The kiosk ends and starts again; never `not-noted`, since a restart may be what mends the disk. */
    restart: call(nothing).answering<PanelEndAnswer>(),
    /** The kiosk ends, and whoever stands there has the machine. */
    leave: call(nothing).answering<PanelEndAnswer>(),
    close: call(nothing).answering<void>(),
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
