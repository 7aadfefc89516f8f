import { setTimeout as delay } from 'node:timers/promises';
import type { Keychain } from '../../../main/vault/keychain.ts';
import type { KeychainFault } from './machine-fault.ts';

const messages: Readonly<Record<Exclude<KeychainFault, 'hangs'>, string>> = {
  locked: 'The collection is locked.',
  gone: 'The Secret Service cannot be reached.',
};

/** Between two looks whether the keychain still hangs, in milliseconds. */
const betweenLooks = 20;

/** The machine's real keychain, whose calls fail as long as `fault` says so, or hang so long, as those to a service that stands still. */
export const faultyKeychain = (real: Keychain, fault: () => KeychainFault | null): Keychain => {
  const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    while (fault() === 'hangs') await delay(betweenLooks);
    const now = fault();
    if (now === null || now === 'hangs') return await work();
    throw new Error(messages[now]);
  };
  return {
    write: (secret) => guarded(() => real.write(secret)),
    read: () => guarded(() => real.read()),
    erase: () => guarded(() => real.erase()),
  };
};
