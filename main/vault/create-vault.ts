import type { Keychain } from './keychain.ts';
import { createQueue, type QueueParts } from './one-at-a-time.ts';
import { readSessionText, writeSessionText } from './session-text.ts';
import type { KeptSession, Vault, VaultAnswer, VaultFailure } from './vault.ts';

export interface VaultParts extends QueueParts {
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
export const createVault = ({ session, marker, newId, ...limits }: VaultParts): Vault => {
  const queue = createQueue(limits);

  const erase = async (): Promise<VaultAnswer<null>> => {
    await session.erase();
    return (await session.read()) === null ? done(null) : unavailable('damaged');
  };

  const answerOf = <Value>(answer: VaultAnswer<Value>): VaultAnswer<Value> =>
    answer.state === 'done' ? done(answer.value) : unavailable(answer.reason);

  return {
    store: async (kept) => {
      const text = writeSessionText(kept);
      if (text === null) {
        return unavailable('failed');
      }
      const answer = await queue.run(() => writeAndCompare(session, text), 'drop');
      if (answer.state === 'unavailable' && answer.began) {
        // SECURITY: keychain: a write that was reported as failed leaves no token behind when it succeeds late.
        void queue.run(erase, 'carry-out');
      }
      return answerOf(answer);
    },
    read: async () =>
      answerOf(
        await queue.run<KeptSession | null>(async () => {
          const text = await session.read();
          if (text === null) {
            return done(null);
          }
          const kept = readSessionText(text);
          return kept === null ? unavailable('damaged') : done(kept);
        }, 'drop'),
      ),
    // SECURITY: wipe: an erasure that comes late is still carried out.
    erase: async () => answerOf(await queue.run(erase, 'carry-out')),
    check: async () =>
      answerOf(
        await queue.run(async () => {
          const answer = await writeAndCompare(marker, newId());
          await marker.erase();
          return answer;
        }, 'drop'),
      ),
  };
};
