import { randomUUID } from 'node:crypto';
import type { AttemptFailure } from '../../../../main/billing/answer.ts';
import type { TransportAnswer } from '../../../../main/billing/transport.ts';
import type { WireRequest } from '../../../../main/billing/wire.ts';
import { encryptionKey } from '../encryption-key.ts';
import { type Course, ModelOperations } from './model-operations.ts';
import { type ModelSession, ModelSessions } from './model-sessions.ts';
import { json, lost, notConnected, problem, type Wire } from './model-wire.ts';

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

/** What comes back instead of the answer to a request that was handled. */
const spoiltBy: Readonly<Partial<Record<SendingFault, Wire | AttemptFailure>>> = {
  'answer-lost': lost,
  'works-on-answer-lost': lost,
  'gateway-after-handling': { status: 503, headers: new Map(), body: Buffer.from('<html>') },
  'breakdown-after-handling': problem('other', 500),
  'nonsense-after-handling': { status: 200, headers: new Map(), body: Buffer.from('{"half') },
};

const courseOf: Readonly<Partial<Record<SendingFault, Course>>> = {
  declined: 'is-declined',
  'works-on': 'works-on',
  'works-on-answer-lost': 'works-on',
  challenge: 'is-challenged',
};

const hour = 60 * 60 * 1000;

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
  readonly sessions: ModelSessions;
  readonly operations: ModelOperations;
  #late: { readonly sentAt: number; readonly deliver: () => void }[] = [];
  #accounts = new Map<string, string>();
  sending: SendingFault[] = [];
  asking: AskingFault[] = [];
  line: 'up' | 'down' = 'up';

  constructor(now: () => number, watcher: ModelWatcher) {
    this.#now = now;
    this.#watcher = watcher;
    this.sessions = new ModelSessions(watcher.revoked);
    this.operations = new ModelOperations(now, watcher.carriedOut);
  }

  /** Requests that were held up on their way arrive now. */
  deliverLate(): void {
    const late = this.#late;
    this.#late = [];
    // No network keeps a request for as long as the backend keeps an operation.
    for (const { sentAt, deliver } of late) {
      if (this.#now() - sentAt < hour) {
        deliver();
      }
    }
  }

  async receive(request: WireRequest): Promise<TransportAnswer> {
    if (this.line === 'down') {
      return notConnected;
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
      return this.sessions.begin(this.#accounts.get(path.split('/')[2] ?? '') ?? '');
    }
    if (call === 'POST /tokens') {
      return this.sessions.refresh(input['refreshToken'] ?? '');
    }
    if (call === 'GET /encryption-keys') {
      return json(200, { keys: [encryptionKey] });
    }
    const token = request.headers['Authorization']?.replace('Bearer ', '') ?? '';
    if (call === 'DELETE /session') {
      return this.sessions.revoke(token);
    }
    const session = this.sessions.of(token);
    if (path.startsWith('/operations/')) {
      return this.#ask(path.replace('/operations/', ''), session);
    }
    return this.#change(request.headers['Idempotency-Key'] ?? '', body, session, request.method);
  }

  #ask(key: string, session: ModelSession | undefined): Wire | AttemptFailure {
    const fault = this.asking.shift() ?? 'none';
    if (fault === 'lost' || fault === 'not-connected') {
      return fault === 'lost' ? lost : notConnected;
    }
    if (session?.state !== 'live') {
      return problem('session-expired', 401);
    }
    if (fault === 'maintenance') {
      return problem('maintenance', 503);
    }
    this.#watcher.asked(key, session.owner);
    return this.operations.ask(key, session.owner);
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
      return notConnected;
    }
    if (fault === 'request-lost') {
      return lost;
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

  /** A late request may arrive after its session. */
  #handle(key: string, body: string, session: ModelSession | undefined, fault: SendingFault): Wire {
    return session?.state === 'live'
      ? this.operations.handle(key, body, session.owner, courseOf[fault] ?? 'succeeds')
      : problem('session-expired', 401);
  }
}

const sent = { state: 'sent', maskedAddress: 't•••@example.jp' };
const code = {
  length: 6,
  alphabet: 'digits',
  expiresAt: '2126-11-21T18:30:00+09:00',
  resendableAt: '2126-11-21T18:01:00+09:00',
};
