import type { SessionVault } from '../../../main/registration/ports.ts';
import type { KeptSession, VaultAnswer, VaultFailure } from '../../../main/vault/vault.ts';

type Use = 'store' | 'read' | 'erase';

/** As many as a kiosk has. */
export type MemoryVaults = readonly [MemoryVault, ...MemoryVault[]];

export const memoryVaults = (): MemoryVaults => [
  new MemoryVault(),
  ...Array.from({ length: 7 }, () => new MemoryVault()),
];

/** A vault in memory, whose uses can be made to fail. The real one is tested against a real keychain in its own place. */
export class MemoryVault implements SessionVault {
  content: KeptSession | null = null;
  /** Every session that was ever stored, in order. */
  readonly stored: KeptSession[] = [];
  readonly failing = new Map<Use, VaultFailure>();
  readonly #held = new Map<Use, Promise<void>>();

  /** From now on that use takes until it is released. */
  hold(use: Use): { readonly release: () => void } {
    const held = Promise.withResolvers<void>();
    this.#held.set(use, held.promise);
    return {
      release: () => {
        this.#held.delete(use);
        held.resolve();
      },
    };
  }

  async store(session: KeptSession): Promise<VaultAnswer<null>> {
    return this.#unless('store', () => {
      this.content = session;
      this.stored.push(session);
      return null;
    });
  }

  async read(): Promise<VaultAnswer<KeptSession | null>> {
    return this.#unless('read', () => this.content);
  }

  async erase(): Promise<VaultAnswer<null>> {
    return this.#unless('erase', () => {
      this.content = null;
      return null;
    });
  }

  async #unless<Value>(use: Use, work: () => Value): Promise<VaultAnswer<Value>> {
    await this.#held.get(use);
    const reason = this.failing.get(use);
    return reason === undefined
      ? { state: 'done', value: work() }
      : { state: 'unavailable', reason };
  }
}
