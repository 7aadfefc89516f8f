import type { Keychain } from '../../../main/vault/keychain.ts';
import type { KeychainFault } from './machine-fault.ts';

const messages: Readonly<Record<Exclude<KeychainFault, 'hangs'>, string>> = {
  locked: 'The collection is locked.',
  gone: 'The Secret Service cannot be reached.',
};

/** The machine's real keychain, whose calls fail or never settle as long as `fault` says so. */
export const faultyKeychain = (real: Keychain, fault: () => KeychainFault | null): Keychain => {
  const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const now = fault();
    if (now === null) return await work();
    if (now === 'hangs') return await Promise.withResolvers<Value>().promise;
    throw new Error(messages[now]);
  };
  return {
    write: (secret) => guarded(() => real.write(secret)),
    read: () => guarded(() => real.read()),
    erase: () => guarded(() => real.erase()),
  };
};
