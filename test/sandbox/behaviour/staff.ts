import { randomUUID } from 'node:crypto';
import { demoLogins } from '../seeds/demo-logins.ts';
import type { DemoLogin } from '../seeds/seed.ts';
import { clearCard, encrypt, logIn, mailedCode, type Session, verify } from './customer.ts';
import type { RunningSandbox } from './running-sandbox.ts';
import type { WireRequest } from './test-client.ts';

export const sendCode = (running: RunningSandbox, loginAttemptId: unknown, emailAddress?: string) =>
  running.call({
    method: 'POST',
    path: `/logins/${String(loginAttemptId)}/code`,
    body: { emailAddress },
  });

export const openStaffSession = async (
  running: RunningSandbox,
  login: DemoLogin = demoLogins.staff,
): Promise<Session> => {
  const { body } = await logIn(running, login);
  await sendCode(running, body['loginAttemptId'], login.emailAddress);
  const answer = await verify(running, body['loginAttemptId'], await mailedCode(running, login));
  const { accessToken, refreshToken } = answer.body as unknown as Session;
  return { accessToken, refreshToken, authorization: `Bearer ${accessToken}` };
};

/** A customer as the list shows them. */
export interface Entry {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
  readonly maskedNumber: string;
  readonly brand: string;
  readonly version: string;
}

export interface Page {
  readonly items: readonly Entry[];
  readonly nextCursor: string | null;
  readonly total: number;
}

export const askForPage = (
  running: RunningSandbox,
  { authorization }: Session,
  query: Readonly<Record<string, string>> = {},
) =>
  running.call({
    method: 'GET',
    path: `/customers?${new URLSearchParams(query).toString()}`,
    headers: { authorization },
  });

export const readPage = async (
  running: RunningSandbox,
  session: Session,
  query: Readonly<Record<string, string>> = {},
): Promise<Page> => (await askForPage(running, session, query)).body as unknown as Page;

/** The one customer that a query finds; throws when it finds none or several. */
export const findOne = async (
  running: RunningSandbox,
  session: Session,
  query: string,
): Promise<Entry> => {
  const { items } = await readPage(running, session, { query });
  const [only] = items;
  if (!only || items.length > 1) throw new Error(`${items.length} customers fit`);
  return only;
};

export const encryptNumber = (running: RunningSandbox, number: string, key: string) => {
  const { securityCode: _notAsked, ...card } = clearCard({ number }, key);
  return encrypt(running, card);
};

export const encryptExpiry = (running: RunningSandbox, key: string, year = '2032') =>
  encrypt(running, {
    v: 1,
    kind: 'expiry',
    expiry: { month: '07', year },
    idempotencyKey: key,
  });

/** A changing call of flow `counter`, to be sent as often as wanted. */
export const changing = (
  session: Session,
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  idempotencyKey: string,
  change: { readonly body?: object; readonly version?: string } = {},
): WireRequest => ({
  method,
  path,
  ...(change.body && { body: change.body }),
  headers: {
    authorization: session.authorization,
    'idempotency-key': idempotencyKey,
    'if-match': change.version,
  },
});

export const newcomer = { name: '月岡 ひなた', phone: '090-0000-3001' };

/** Puts somebody on file; the security code is not asked. */
export const addCustomer = async (
  running: RunningSandbox,
  session: Session,
  number: string,
  person: { readonly name: string; readonly phone: string } = newcomer,
  key: string = randomUUID(),
) => {
  const body = { ...person, encryptedCard: await encryptNumber(running, number, key) };
  return await running.call(changing(session, 'POST', '/customers', key, { body }));
};

/** Changes a customer as they were seen. */
export const changeCustomer = (
  running: RunningSandbox,
  session: Session,
  seen: Pick<Entry, 'customerId' | 'version'>,
  body: object,
  key: string = randomUUID(),
) =>
  running.call(
    changing(session, 'PATCH', `/customers/${seen.customerId}`, key, {
      body,
      version: seen.version,
    }),
  );

export const deleteCustomer = (
  running: RunningSandbox,
  session: Session,
  seen: Pick<Entry, 'customerId' | 'version'>,
  key: string = randomUUID(),
) =>
  running.call(
    changing(session, 'DELETE', `/customers/${seen.customerId}`, key, { version: seen.version }),
  );
