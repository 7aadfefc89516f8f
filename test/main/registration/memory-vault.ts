import type {
  SessionVault,
  StoredSession,
  VaultAnswer,
  VaultFailure,
} from '../../../main/registration/ports.ts';

type Use = 'store' | 'read' | 'erase';

/** A vault in memory, whose uses can be made to fail. The real one is tested against a real keychain in its own place. */
export class MemoryVault implements SessionVault {
  content: StoredSession | null = null;
  /** Every session that was ever stored, in order. */
  readonly stored: StoredSession[] = [];
  readonly failing = new Map<Use, VaultFailure>();

  async store(session: StoredSession): Promise<VaultAnswer<null>> {
    return this.#unless('store', () => {
      this.content = session;
      this.stored.push(session);
      return null;
    });
  }

  async read(): Promise<VaultAnswer<StoredSession | null>> {
    return this.#unless('read', () => this.content);
  }

  async erase(): Promise<VaultAnswer<null>> {
    return this.#unless('erase', () => {
      this.content = null;
      return null;
    });
  }

  #unless<Value>(use: Use, work: () => Value): VaultAnswer<Value> {
    const reason = this.failing.get(use);
    return reason === undefined
      ? { state: 'done', value: work() }
      : { state: 'unavailable', reason };
  }
}
