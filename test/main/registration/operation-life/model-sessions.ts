import { randomUUID } from 'node:crypto';
import { json, noContent, problem, type Wire } from './model-wire.ts';

export interface ModelSession {
  readonly id: string;
  /** Contract or shop. */
  readonly owner: string;
  accessToken: string;
  refreshToken: string;
  state: 'live' | 'expired' | 'revoked';
  /** Every access token that it has had: an expired one is good for revoking. */
  readonly issued: string[];
}

/** Sessions as the billing contract has them: a refresh spends its token, and an expired access token still revokes. */
export class ModelSessions {
  readonly #sessions: ModelSession[] = [];
  readonly #revoked: (session: string) => void;

  /** `revoked` is called before a session is. */
  constructor(revoked: (session: string) => void) {
    this.#revoked = revoked;
  }

  get live(): readonly string[] {
    return this.#sessions.filter(({ state }) => state === 'live').map(({ id }) => id);
  }

  /** The newest access token of each live session that was refreshed. */
  get refreshed(): readonly string[] {
    return this.#sessions
      .filter(({ state, issued }) => state === 'live' && issued.length > 1)
      .map(({ issued }) => issued.at(-1) ?? '');
  }

  of(accessToken: string): ModelSession | undefined {
    return this.#sessions.find((each) => each.accessToken === accessToken);
  }

  /** Access tokens are no longer good, refresh tokens are. */
  expireAccess(): void {
    for (const session of this.#sessions) {
      session.accessToken = `expired-${randomUUID()}`;
    }
  }

  expireAll(): void {
    for (const session of this.#sessions.filter(({ state }) => state === 'live')) {
      session.state = 'expired';
    }
  }

  /** `account`: `customer:<contract>` or `staff:<shop>:<name>`. */
  begin(account: string): Wire {
    const [kind = '', owner = ''] = account.split(':');
    const [accessToken, refreshToken] = [randomUUID(), randomUUID()];
    const issued = [accessToken];
    this.#sessions.push({
      id: randomUUID(),
      owner,
      accessToken,
      refreshToken,
      state: 'live',
      issued,
    });
    const actor =
      kind === 'staff'
        ? { kind, displayName: account, shopName: owner }
        : { kind, contractLabel: owner };
    return json(200, { accessToken, refreshToken, expiresInSeconds: 300, actor });
  }

  refresh(refreshToken: string): Wire {
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

  revoke(accessToken: string): Wire {
    const session = this.#sessions.find(({ issued }) => issued.includes(accessToken));
    if (session?.state !== 'live') {
      return problem('session-expired', 401);
    }
    this.#revoked(session.id);
    session.state = 'revoked';
    return noContent;
  }
}
