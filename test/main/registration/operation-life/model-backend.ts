import { randomUUID } from 'node:crypto';
import type { AttemptFailure } from '../../../../main/billing/answer.ts';
import type { TransportAnswer } from '../../../../main/billing/transport.ts';
import type { WireRequest } from '../../../../main/billing/wire.ts';
import { encryptionKey } from '../encryption-key.ts';

/** What becomes of one sending of a change. */
export type SendingFault =
  | 'none'
  | 'request-lost'
  /** It comes to the backend long after the kiosk has stopped waiting. */
  | 'request-late'
  | 'answer-lost'
  | 'not-connected'
  | 'maintenance'
  | 'gateway-after-handling'
  | 'breakdown-after-handling'
  | 'nonsense-after-handling'
  | 'declined'
  | 'works-on'
  | 'works-on-answer-lost'
  | 'challenge'
  | 'too-many';

export type AskingFault = 'none' | 'lost' | 'maintenance' | 'not-connected';

interface ModelSession {
  readonly id: string;
  /** Contract or shop. */
  readonly owner: string;
  accessToken: string;
  refreshToken: string;
  state: 'live' | 'expired' | 'revoked';
  /** Every access token that it has had: an expired one is good for revoking. */
  readonly issued: string[];
}

interface Operation {
  readonly owner: string;
  readonly body: string;
  readonly arrivedAt: number;
  state: 'in-progress' | 'action-required' | 'succeeded' | 'failed';
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers: new Map(Object.entries(headers)),
  body: Buffer.from(JSON.stringify(body)),
});
type Wire = ReturnType<typeof json>;
const problem = (slug: string, status: number, members: object = {}): Wire =>
  json(status, { type: `urn:madoguchi:problem:${slug}`, status, ...members });
const noConnection = { slug: 'no-connection' } as const;

/** What comes back instead of the answer to a request that was handled. */
const spoiltBy: Readonly<Partial<Record<SendingFault, Wire | AttemptFailure>>> = {
  'answer-lost': { kind: 'lost', problem: noConnection },
  'works-on-answer-lost': { kind: 'lost', problem: noConnection },
  'gateway-after-handling': { status: 503, headers: new Map(), body: Buffer.from('<html>') },
  'breakdown-after-handling': problem('other', 500),
  'nonsense-after-handling': { status: 200, headers: new Map(), body: Buffer.from('{"half') },
};

const day = 24 * 60 * 60 * 1000;

/** What the model watches over: called before it does anything. */
export interface ModelWatcher {
  readonly changeArrives: (key: string, session: string) => void;
  readonly carriedOut: (key: string) => void;
  readonly asked: (key: string, owner: string) => void;
  readonly revoked: (session: string) => void;
}

/** A backend in memory that keeps the billing contract to the letter, but meets any fault on request. `now` in milliseconds since 1970. */
export class ModelBackend {
  readonly #now: () => number;
  readonly #watcher: ModelWatcher;
  readonly #sessions: ModelSession[] = [];
  readonly #operations = new Map<string, Operation>();
  /** Keys that were asked for and had never arrived: never carried out any more. */
  readonly #refused = new Set<string>();
  readonly executions = new Map<string, number>();
  #late: { readonly sentAt: number; readonly deliver: () => void }[] = [];
  #accounts = new Map<string, string>();
  sending: SendingFault[] = [];
  asking: AskingFault[] = [];
  line: 'up' | 'down' = 'up';

  constructor(now: () => number, watcher: ModelWatcher) {
    this.#now = now;
    this.#watcher = watcher;
  }

  get liveSessions(): readonly string[] {
    return this.#sessions.filter(({ state }) => state === 'live').map(({ id }) => id);
  }

  /** The newest access token of each live session that was refreshed. */
  get refreshed(): readonly string[] {
    return this.#sessions
      .filter(({ state, issued }) => state === 'live' && issued.length > 1)
      .map(({ issued }) => issued.at(-1) ?? '');
  }

  stateOf(key: string): Operation['state'] | 'unknown' {
    return this.#operations.get(key)?.state ?? 'unknown';
  }

  executionsOf(key: string): number {
    return this.executions.get(key) ?? 0;
  }

  /** Access tokens are no longer good, refresh tokens are. */
  expireAccess(): void {
    for (const session of this.#sessions) {
      session.accessToken = `expired-${randomUUID()}`;
    }
  }

  expireSessions(): void {
    for (const session of this.#sessions.filter(({ state }) => state === 'live')) {
      session.state = 'expired';
    }
  }

  /** Whatever was at work comes to its end. */
  finishWork(how: 'succeeded' | 'failed'): void {
    for (const [key, operation] of this.#operations) {
      if (operation.state === 'in-progress' || operation.state === 'action-required') {
        operation.state = how;
        if (how === 'succeeded') {
          this.#carryOut(key);
        }
      }
    }
  }

  /** Requests that were held up on their way arrive now. */
  deliverLate(): void {
    const late = this.#late;
    this.#late = [];
    // No network keeps a request for as long as the backend keeps an operation.
    for (const { sentAt, deliver } of late) {
      if (this.#now() - sentAt < day / 24) {
        deliver();
      }
    }
  }

  forgetOld(): void {
    for (const [key, { arrivedAt }] of this.#operations) {
      if (this.#now() - arrivedAt > day) {
        this.#operations.delete(key);
      }
    }
  }

  async receive(request: WireRequest): Promise<TransportAnswer> {
    if (this.line === 'down') {
      return { kind: 'never-sent', problem: noConnection };
    }
    const path = new URL(request.url).pathname.replace('/v1', '');
    const answer = this.#route(request, path);
    if ('kind' in answer) {
      return answer;
    }
    const date = new Date(this.#now()).toUTCString();
    const headers = new Map([...answer.headers, ['date', date]]);
    return { kind: 'arrived', answer: { ...answer, headers } };
  }

  #route(request: WireRequest, path: string): Wire | AttemptFailure {
    const body = request.body === null ? '{}' : Buffer.from(request.body).toString();
    const input = JSON.parse(body) as Record<string, string>;
    const call = `${request.method} ${path}`;
    if (call === 'POST /logins') {
      const id = randomUUID();
      this.#accounts.set(id, input['loginId'] ?? '');
      return json(201, { loginAttemptId: id, delivery: sent, code });
    }
    if (path.endsWith('/verification')) {
      return this.#verify(this.#accounts.get(path.split('/')[2] ?? '') ?? '');
    }
    if (call === 'POST /tokens') {
      return this.#refresh(input['refreshToken'] ?? '');
    }
    if (call === 'GET /encryption-keys') {
      return json(200, { keys: [encryptionKey] });
    }
    const token = request.headers['Authorization']?.replace('Bearer ', '') ?? '';
    if (call === 'DELETE /session') {
      return this.#revoke(token);
    }
    const session = this.#sessions.find((each) => each.accessToken === token);
    if (path.startsWith('/operations/')) {
      return this.#ask(path.replace('/operations/', ''), session);
    }
    return this.#change(request.headers['Idempotency-Key'] ?? '', body, session, request.method);
  }

  #verify(account: string): Wire {
    const [kind = '', owner = ''] = account.split(':');
    const session: ModelSession = {
      id: randomUUID(),
      owner,
      accessToken: randomUUID(),
      refreshToken: randomUUID(),
      state: 'live',
      issued: [],
    };
    session.issued.push(session.accessToken);
    this.#sessions.push(session);
    const actor =
      kind === 'staff'
        ? { kind, displayName: account, shopName: owner }
        : { kind, contractLabel: owner };
    const { accessToken, refreshToken } = session;
    return json(200, { accessToken, refreshToken, expiresInSeconds: 300, actor });
  }

  #refresh(refreshToken: string): Wire {
    const session = this.#sessions.find((each) => each.refreshToken === refreshToken);
    if (session?.state !== 'live') {
      return problem('session-expired', 401);
    }
    session.accessToken = randomUUID();
    session.issued.push(session.accessToken);
    session.refreshToken = randomUUID();
    const { accessToken } = session;
    return json(200, { accessToken, refreshToken: session.refreshToken, expiresInSeconds: 300 });
  }

  #revoke(token: string): Wire {
    const session = this.#sessions.find(({ issued }) => issued.includes(token));
    if (session?.state !== 'live') {
      return problem('session-expired', 401);
    }
    this.#watcher.revoked(session.id);
    session.state = 'revoked';
    return { status: 204, headers: new Map(), body: Buffer.alloc(0) };
  }

  #ask(key: string, session: ModelSession | undefined): Wire | AttemptFailure {
    const fault = this.asking.shift() ?? 'none';
    if (fault === 'lost' || fault === 'not-connected') {
      return { kind: fault === 'lost' ? 'lost' : 'never-sent', problem: noConnection };
    }
    if (session?.state !== 'live') {
      return problem('session-expired', 401);
    }
    if (fault === 'maintenance') {
      return problem('maintenance', 503);
    }
    this.#watcher.asked(key, session.owner);
    const operation = this.#operations.get(key);
    if (operation === undefined || operation.owner !== session.owner) {
      this.#refused.add(key);
      return problem('operation-unknown', 404);
    }
    return json(200, this.#stateBody(key, operation));
  }

  #stateBody(key: string, { state }: Operation): object {
    switch (state) {
      case 'in-progress':
        return { state };
      case 'action-required':
        return { state, action };
      case 'succeeded':
        return { state, outcome: outcomeOf(key) };
      case 'failed':
        return { state, problem: { type: 'urn:madoguchi:problem:card-not-usable', status: 422 } };
    }
  }

  #change(
    key: string,
    body: string,
    session: ModelSession | undefined,
    method: string,
  ): Wire | AttemptFailure {
    const fault = this.sending.shift() ?? 'none';
    this.#watcher.changeArrives(key, session?.id ?? '');
    if (fault === 'not-connected') {
      return { kind: 'never-sent', problem: noConnection };
    }
    if (fault === 'request-lost') {
      return { kind: 'lost', problem: noConnection };
    }
    if (fault === 'request-late') {
      this.#late.push({
        sentAt: this.#now(),
        deliver: () => void this.#handle(key, body, session, 'none'),
      });
      return { kind: 'lost', problem: { slug: 'timed-out' } };
    }
    if (session?.state !== 'live') {
      return problem('session-expired', 401);
    }
    if (fault === 'maintenance') {
      return problem('maintenance', 503);
    }
    if (fault === 'too-many') {
      return problem('rate-limited', 429);
    }
    const handled = this.#handle(key, body, session, fault);
    const created = method === 'POST' && handled.status === 200;
    return spoiltBy[fault] ?? (created ? { ...handled, status: 201 } : handled);
  }

  #handle(key: string, body: string, session: ModelSession | undefined, fault: SendingFault): Wire {
    const present = this.#operations.get(key);
    if (session?.state !== 'live') {
      return problem('session-expired', 401);
    }
    if (present === undefined && this.#refused.has(key)) {
      return problem('idempotency-conflict', 422);
    }
    if (present !== undefined && present.body !== body) {
      return problem('idempotency-conflict', 422);
    }
    const operation = present ?? this.#begin(key, body, session.owner, fault);
    switch (operation.state) {
      case 'succeeded':
        return json(200, outcomeOf(key));
      case 'failed':
        return problem('card-not-usable', 422);
      case 'action-required':
        return json(202, { action });
      case 'in-progress':
        return problem('operation-in-flight', 409, {
          retryAt: new Date(this.#now() + 3_000).toISOString(),
        });
    }
  }

  #begin(key: string, body: string, owner: string, fault: SendingFault): Operation {
    const works = fault === 'works-on' || fault === 'works-on-answer-lost';
    const ends = fault === 'declined' ? 'failed' : 'succeeded';
    const waits = fault === 'challenge' ? 'action-required' : 'in-progress';
    const state = works || fault === 'challenge' ? waits : ends;
    const operation: Operation = { owner, body, arrivedAt: this.#now(), state };
    this.#operations.set(key, operation);
    if (state === 'succeeded') {
      this.#carryOut(key);
    }
    return operation;
  }

  #carryOut(key: string): void {
    this.executions.set(key, this.executionsOf(key) + 1);
    this.#watcher.carriedOut(key);
  }
}

const sent = { state: 'sent', maskedAddress: 't•••@example.jp' };
const code = {
  length: 6,
  alphabet: 'digits',
  expiresAt: '2126-11-21T18:30:00+09:00',
  resendableAt: '2126-11-21T18:01:00+09:00',
};
const action = {
  kind: 'three-d-secure',
  url: 'https://issuer.example/challenge/1',
  expiresAt: '2126-11-21T18:10:00+09:00',
};
/** Tells which operation it belongs to, so that nobody's answer can pass for another's. */
export const referenceOf = (key: string): string => `R-${key.slice(0, 8)}`;
const outcomeOf = (key: string) => ({
  result: 'registered',
  reference: referenceOf(key),
  maskedNumber: '**** **** **** 1111',
  brand: 'visa',
});
