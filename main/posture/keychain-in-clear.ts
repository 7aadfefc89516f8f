import { type PostureCheck, soundIf, type Verdict } from './posture-check.ts';

/** Beginning of a keyring that gnome-keyring keeps as plain text, since its password is empty; an encrypted one begins otherwise. */
const plainText = '[keyring]';

export interface KeychainFacts {
  /** Chromium's `--password-store`; null without. */
  readonly passwordStore: string | null;
  /** First line of a file in gnome-keyring's folder; null when there is none or it cannot be read. */
  readonly firstLine: (fileName: string) => Promise<string | null>;
}

const look = async ({ passwordStore, firstLine }: KeychainFacts): Promise<Verdict> => {
  if (passwordStore === 'basic') {
    return 'unsound';
  }
  const usual = (await firstLine('default'))?.trim() || 'login';
  return soundIf((await firstLine(`${usual}.keyring`))?.startsWith(plainText) !== true);
};

/**
 * Whether secrets would lie on the disk in clear. It can be told of gnome-keyring, by its files, and of Chromium's own store, by its
 * switch. It cannot be told of other Secret Services, of macOS and of Windows, which encrypt by what the account logs in with: there
 * the operator sees to it (`docs/deploy.md`).
 */
export const keychainCheck = (facts: KeychainFacts): PostureCheck => ({
  code: 'keychain-in-clear',
  when: 'each-minute',
  // SECURITY: posture: tokens are kept encrypted or not at all.
  look: () => look(facts),
});
