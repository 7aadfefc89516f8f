import type { VaultFailure } from './vault.ts';

/** What the keychain's messages mean, first match first. They come from the Secret Service, D-Bus, macOS and Windows. */
const meanings: readonly (readonly [RegExp, VaultFailure])[] = [
  [/did not receive a reply|timed? ?out/i, 'timed-out'],
  [/prompt was dismissed|locked|interaction is not allowed/i, 'locked'],
  // A keyring that nobody has made yet, and that cannot be made without asking a person.
  [/no result found/i, 'no-service'],
  [/dbus error|platform failure|no storage access/i, 'no-service'],
];

/** Why the keychain refused, from what it threw. */
export const vaultFailureOf = (error: unknown): VaultFailure => {
  const message = error instanceof Error ? error.message : '';
  return meanings.find(([pattern]) => pattern.test(message))?.[1] ?? 'failed';
};
