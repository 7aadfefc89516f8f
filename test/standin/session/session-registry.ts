import { mirrored } from '../guard/unmirrored.ts';
import type { Host } from '../host.ts';
import { Session } from './session.ts';
import { SessionState } from './session-state.ts';

/** All sessions of the app by partition, and the `session` module that gives them out. */
export class SessionRegistry {
  readonly #host: Host;
  readonly #sessions = new Map<string | null, Session>();
  readonly #states = new WeakMap<Session, SessionState>();

  constructor(host: Host) {
    this.#host = host;
  }

  get defaultSession(): Session {
    return this.#sessionOf(null);
  }

  /** The session that a window's `webPreferences` ask for. */
  chosenBy(preferences: { session?: unknown; partition?: string | undefined }): Session {
    if (preferences.session instanceof Session) return preferences.session;
    if (preferences.partition !== undefined) return this.fromPartition(preferences.partition);
    return this.defaultSession;
  }

  fromPartition(partition: string, options?: object): Session {
    if (partition === '') return this.defaultSession;
    if (partition.startsWith('persist:')) {
      throw new Error('stand-in: partitions that persist are not mirrored');
    }
    if (options !== undefined) this.#host.recorder.call('session', 'fromPartition', options);
    return this.#sessionOf(partition);
  }

  stateOf(session: Session): SessionState {
    const state = this.#states.get(session);
    if (state === undefined) throw new Error('stand-in: a session of nobody');
    return state;
  }

  /** The `session` member of the electron module. */
  module(): object {
    const requireReady = (): void => {
      if (!this.#host.app.isReady()) {
        throw new Error('Session can only be received when app is ready');
      }
    };
    const defaultSession = (): Session => {
      requireReady();
      return this.defaultSession;
    };
    return mirrored('session', {
      get defaultSession() {
        return defaultSession();
      },
      fromPartition: (partition: string, options?: object): Session => {
        requireReady();
        return this.fromPartition(partition, options);
      },
    });
  }

  #sessionOf(partition: string | null): Session {
    const known = this.#sessions.get(partition);
    if (known !== undefined) return known;
    const state = new SessionState(partition);
    const session = new Session(this.#host, state);
    this.#sessions.set(partition, session);
    this.#states.set(session, state);
    this.#host.app.emit('session-created', session);
    return session;
  }
}
