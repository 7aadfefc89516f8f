import type { Keychain } from './keychain.ts';
import type { Queue } from './one-at-a-time.ts';
import { readSessionText, writeSessionText } from './session-text.ts';
import type { KeptSession, Vault, VaultAnswer, VaultFailure } from './vault.ts';

export interface VaultParts {
  /** Shared by all that use the keychain, of which a call that hangs holds up one thread of Node's few. */
  readonly queue: Queue;
  readonly session: Keychain;
  readonly marker: Keychain;
  /** A word that no earlier check has written. */
  readonly newId: () => string;
}

const done = <Value>(value: Value): VaultAnswer<Value> => ({ state: 'done', value });
const unavailable = (reason: VaultFailure): VaultAnswer<never> => ({
  state: 'unavailable',
  reason,
});

const writeAndCompare = async (keychain: Keychain, secret: string): Promise<VaultAnswer<null>> => {
  await keychain.write(secret);
  return (await keychain.read()) === secret ? done(null) : unavailable('damaged');
};

/** The session's tokens in the operating system's keychain, with a time limit on every call and one call at a time. */
export const createVault = ({ session, marker, newId, queue }: VaultParts): Vault => {
  let erasure: 'none' | 'owed' = 'none';

  const erase = async (): Promise<VaultAnswer<null>> => {
    erasure = 'owed';
    await session.erase();
    if ((await session.read()) !== null) {
      return unavailable('damaged');
    }
    erasure = 'none';
    return done(null);
  };

  // SECURITY: wipe: an erasure that failed is made up for before anything else is done with the keychain.
  const settled = async <Value>(
    work: () => Promise<VaultAnswer<Value>>,
  ): Promise<VaultAnswer<Value>> => {
    const cleared = erasure === 'owed' ? await erase() : done(null);
    return cleared.state === 'done' ? work() : cleared;
  };

  const store = async (text: string): Promise<VaultAnswer<null>> => {
    erasure = 'owed';
    const answer = await writeAndCompare(session, text);
    erasure = answer.state === 'done' ? 'none' : 'owed';
    return answer;
  };

  const read = async (): Promise<VaultAnswer<KeptSession | null>> => {
    const text = await session.read();
    if (text === null) {
      return done(null);
    }
    const kept = readSessionText(text);
    return kept === null ? unavailable('damaged') : done(kept);
  };

  const check = async (): Promise<VaultAnswer<null>> => {
    const answer = await writeAndCompare(marker, newId());
    await marker.erase();
    return answer;
  };

  return {
    store: async (kept) => {
      const text = writeSessionText(kept);
      if (text === null) {
        return unavailable('failed');
      }
      const { answer, began } = await queue.run(() => store(text), 'drop');
      if (answer.state === 'unavailable' && began) {
        // SECURITY: keychain: a write that was reported as failed leaves no token behind when it succeeds late.
        void queue.run(erase, 'carry-out');
      }
      return answer;
    },
    read: async () => (await queue.run(() => settled(read), 'drop')).answer,
    erase: async () => (await queue.run(erase, 'carry-out')).answer,
    check: async () => (await queue.run(() => settled(check), 'drop')).answer,
  };
};
