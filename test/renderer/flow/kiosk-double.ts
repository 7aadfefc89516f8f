import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import type { KioskApi } from '../../../preload/contract/kiosk-api.ts';
import type { FlowName, Service } from '../../../preload/contract/kiosk-profile.ts';
import type { LimitNotice } from '../../../preload/contract/limits.ts';
import type {
  CardLabel,
  OperationAnswer,
  PendingOperation,
} from '../../../preload/contract/operation.ts';
import type { PostureCode } from '../../../preload/contract/posture.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import type { StaffWork } from '../../../preload/contract/staff-work.ts';
import { actor, codeSent, contract, outcome, prepared, profile } from './builders.ts';
import { aoyagi, counterOutcome, pageOf, staff, staffCode } from './counter-builders.ts';
import { panelReport } from './panel-builders.ts';

/** A card that was sent, as the backend would read it. */
export interface SentCard {
  readonly idempotencyKey: string;
  readonly plaintext: unknown;
}

/** What main is to answer otherwise. */
export type Otherwise = { readonly [Group in keyof KioskApi]?: Partial<KioskApi[Group]> };

/** An event of main's, with the page's one listener to it. */
const createEvent = <Detail>() => {
  let heard: (detail: Detail) => void = () => {};
  return {
    listen: (listener: (detail: Detail) => void) => {
      heard = listener;
      return () => {
        heard = () => {};
      };
    },
    say: (detail: Detail) => heard(detail),
  };
};

/** What main would do, without main: everything succeeds unless told otherwise, and cards are really decrypted. */
export const createKioskDouble = async (otherwise: Otherwise = {}) => {
  const pair = await generateKeyPair('RSA-OAEP-256', { extractable: true });
  const { n = '', e = '' } = await exportJWK(pair.publicKey);
  const calls: string[] = [];
  const sent: SentCard[] = [];
  const labels: (CardLabel | null)[] = [];
  const service = createEvent<Service>();
  const ended = createEvent<Failure>();
  const pending = createEvent<readonly PendingOperation[]>();
  const areYouThere = createEvent<null>();
  const clockAhead = createEvent<number>();
  const relaxed = createEvent<readonly PostureCode[]>();
  const limits = createEvent<readonly LimitNotice[]>();
  let preparations = 0;
  let flow: FlowName = 'selfcare';
  let work: StaffWork = { kind: 'list', listing: { query: '', cursors: [null] } };

  const said = <Answer>(call: string, answer: Answer): Promise<Answer> => {
    calls.push(call);
    return Promise.resolve(answer);
  };
  const received = async (idempotencyKey: string, encryptedCard: string | undefined) => {
    if (encryptedCard === undefined) return;
    const { plaintext } = await compactDecrypt(encryptedCard, pair.privateKey);
    sent.push({ idempotencyKey, plaintext: JSON.parse(new TextDecoder().decode(plaintext)) });
  };
  const carriedOut = (result: 'registered' | 'updated' | 'deleted'): OperationAnswer => ({
    state: 'carried-out',
    outcome: flow === 'selfcare' ? outcome : counterOutcome(result),
  });

  const kiosk: KioskApi = {
    page: {
      open: () => said('open', profile),
      shown: ({ screen, locale }) => said(`shown ${screen} ${locale}`, undefined),
      service: service.listen,
      areYouThere: areYouThere.listen,
      alive: () => said('alive', undefined),
      sinceBoot: () => said('sinceBoot', 0),
      limits: limits.listen,
      clockAhead: clockAhead.listen,
      relaxed: relaxed.listen,
      ...otherwise.page,
    },
    login: {
      logIn: (input) => {
        flow = input.flow;
        const call = `logIn ${input.loginId}`;
        return flow === 'selfcare'
          ? said(call, codeSent)
          : said(call, { state: 'address-required' });
      },
      sendCode: ({ emailAddress }) => said(`sendCode ${emailAddress}`, staffCode),
      resendCode: () => said('resendCode', flow === 'selfcare' ? codeSent : staffCode),
      verify: ({ code }) =>
        said(`verify ${code}`, {
          state: 'logged-in',
          actor: flow === 'selfcare' ? actor : staff,
        }),
      ...otherwise.login,
    },
    contract: {
      read: () => said('read', { state: 'read', contract }),
      ...otherwise.contract,
    },
    operation: {
      prepare: () => {
        preparations += 1;
        const keys = prepared(String(preparations));
        return said('prepare', { ...keys, encryptionKey: { kty: 'RSA', kid: 'kid', n, e } });
      },
      askOutcome: ({ idempotencyKey }) =>
        said(`askOutcome ${idempotencyKey}`, carriedOut('registered')),
      pending: pending.listen,
      seen: ({ idempotencyKeys }) => said(`seen ${idempotencyKeys.join(' ')}`, undefined),
      ...otherwise.operation,
    },
    paymentMethod: {
      register: async ({ idempotencyKey, label, encryptedCard }) => {
        labels.push(label);
        await received(idempotencyKey, encryptedCard);
        return said(`register ${idempotencyKey}`, carriedOut('registered'));
      },
      ...otherwise.paymentMethod,
    },
    customers: {
      search: ({ query, cursor, limit }) =>
        said(`search ${query} ${cursor} ${limit}`, { state: 'found', page: pageOf([aoyagi]) }),
      find: ({ customerId, name, phone }) =>
        said(`find ${customerId} ${name} ${phone}`, { state: 'found', customer: aoyagi }),
      register: async ({ idempotencyKey, label, encryptedCard, ...customer }) => {
        labels.push(label);
        await received(idempotencyKey, encryptedCard);
        return said(
          `register ${idempotencyKey} ${JSON.stringify(customer)}`,
          carriedOut('registered'),
        );
      },
      change: async ({ idempotencyKey, label, encryptedCard, ...change }) => {
        labels.push(label);
        await received(idempotencyKey, encryptedCard);
        return said(`change ${idempotencyKey} ${JSON.stringify(change)}`, carriedOut('updated'));
      },
      remove: ({ idempotencyKey, label, ...customer }) => {
        labels.push(label);
        return said(`remove ${idempotencyKey} ${JSON.stringify(customer)}`, carriedOut('deleted'));
      },
      ...otherwise.customers,
    },
    staff: {
      handOver: (input) => {
        work = input.work;
        return said('handOver', { state: 'handed-over' });
      },
      takeBack: ({ by }) => said(`takeBack ${by}`, { state: 'taken-back', actor: staff, work }),
      lock: (input) => {
        work = input.work ?? work;
        return said(`lock ${input.work === null ? 'handed over' : input.work.kind}`, undefined);
      },
      unlock: () => said('unlock', { state: 'unlocked', actor: staff, work }),
      ...otherwise.staff,
    },
    panel: {
      nextTry: () => said('panel nextTry', { inSeconds: 0 }),
      unlock: () => said('panel unlock', { state: 'open', report: panelReport }),
      read: () => said('panel read', { state: 'open', report: panelReport }),
      exportLog: ({ driveId }) =>
        said(`panel export ${driveId}`, { state: 'exported', fileName: 'log.jsonl' }),
      restart: () => said('panel restart', { state: 'ending' }),
      leave: () => said('panel leave', { state: 'ending' }),
      close: () => said('panel close', undefined),
      ...otherwise.panel,
    },
    session: {
      end: ({ reason }) => said(`end ${reason}`, undefined),
      ended: ended.listen,
      ...otherwise.session,
    },
  };
  return {
    kiosk,
    calls,
    sent,
    labels,
    sayService: service.say,
    sayEnded: ended.say,
    sayPending: pending.say,
    askWhetherThere: () => areYouThere.say(null),
    sayClockAhead: clockAhead.say,
    sayLimits: limits.say,
    sayRelaxed: relaxed.say,
  };
};
