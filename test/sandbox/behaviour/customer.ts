import { randomUUID } from 'node:crypto';
import { CompactEncrypt, importJWK, type JWK } from 'jose';
import { demoLogins } from '../seeds/demo-logins.ts';
import type { DemoLogin } from '../seeds/seed.ts';
import type { RunningSandbox } from './running-sandbox.ts';
import type { WireAnswer } from './test-client.ts';

export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly authorization: string;
}

export const logIn = (running: RunningSandbox, login: DemoLogin, password = login.password) =>
  running.call({
    method: 'POST',
    path: '/logins',
    body: { flow: login.flow, loginId: login.loginId, password },
  });

export const verify = (running: RunningSandbox, loginAttemptId: unknown, code: string) =>
  running.call({
    method: 'POST',
    path: `/logins/${String(loginAttemptId)}/verification`,
    body: { code },
  });

/** The newest code mailed to this customer. */
export const mailedCode = async (running: RunningSandbox, login: DemoLogin): Promise<string> => {
  const [newest] = await running.mails(login.emailAddress);
  if (!newest) throw new Error(`no mail to ${login.emailAddress}`);
  return newest.code;
};

export const openSession = async (
  running: RunningSandbox,
  login: DemoLogin = demoLogins.newCustomer,
): Promise<Session> => {
  const { body } = await logIn(running, login);
  const code = await mailedCode(running, login);
  const answer = await verify(running, body['loginAttemptId'], code);
  const { accessToken, refreshToken } = answer.body as unknown as Session;
  return { accessToken, refreshToken, authorization: `Bearer ${accessToken}` };
};

export interface CardToSend {
  readonly number: string;
  readonly month?: string;
  readonly year?: string;
  readonly securityCode?: string;
}

const publishedKey = async (running: RunningSandbox): Promise<JWK> => {
  const { body } = await running.call({ method: 'GET', path: '/encryption-keys' });
  const [key] = (body as unknown as { keys: readonly JWK[] }).keys;
  if (!key) throw new Error('no key is published');
  return key;
};

/** Encrypts anything as the page encrypts a card; `header` takes the place of what the contract asks for. */
export const encrypt = async (
  running: RunningSandbox,
  plaintext: unknown,
  header: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const key = await publishedKey(running);
  const alg = header['alg'] ?? 'RSA-OAEP-256';
  return await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(plaintext)))
    .setProtectedHeader({
      enc: 'A256GCM',
      kid: key.kid ?? '',
      typ: 'madoguchi-card+jwe',
      ...header,
      alg,
    })
    .encrypt(await importJWK({ ...key, alg }, alg));
};

export const clearCard = (card: CardToSend, idempotencyKey: string) => ({
  v: 1,
  kind: 'card',
  number: card.number,
  expiry: { month: card.month ?? '12', year: card.year ?? '2031' },
  securityCode: card.securityCode ?? (card.number.startsWith('3782') ? '1234' : '123'),
  idempotencyKey,
});

export const putEncrypted = (
  running: RunningSandbox,
  session: Session,
  idempotencyKey: string,
  encryptedCard: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<WireAnswer> =>
  running.call({
    method: 'PUT',
    path: '/contract/payment-method',
    body: { encryptedCard },
    headers: {
      authorization: session.authorization,
      'idempotency-key': idempotencyKey,
      ...headers,
    },
  });

/** One customer decision: encrypts and sends a card. */
export const register = async (
  running: RunningSandbox,
  session: Session,
  card: CardToSend,
  idempotencyKey: string = randomUUID(),
  headers: Readonly<Record<string, string>> = {},
): Promise<WireAnswer> => {
  const encrypted = await encrypt(running, clearCard(card, idempotencyKey));
  return await putEncrypted(running, session, idempotencyKey, encrypted, headers);
};

export const askOutcome = (running: RunningSandbox, session: Session, idempotencyKey: string) =>
  running.call({
    method: 'GET',
    path: `/operations/${idempotencyKey}`,
    headers: { authorization: session.authorization },
  });

/** `type` without its prefix; undefined when the answer is no problem. */
export const slugOf = (body: unknown): string | undefined =>
  (body as { type?: string } | undefined)?.type?.replace('urn:madoguchi:problem:', '');
