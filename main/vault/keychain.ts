import { createRequire } from 'node:module';
import type { AsyncEntry } from '@napi-rs/keyring';

/** One secret of the operating system's keychain. Every function may reject, or never settle. */
export interface Keychain {
  write(secret: string): Promise<void>;
  /** Null when there is none; rejects when nobody can tell. */
  read(): Promise<string | null>;
  erase(): Promise<void>;
}

/** By these the module takes another library than its own. */
const libraryVariables = [
  'NAPI_RS_NATIVE_LIBRARY_PATH',
  'NAPI_RS_FORCE_WASI',
  'NAPI_RS_WASI_FLAVOR',
] as const;

const requireFrom = createRequire(import.meta.url);

/** Loaded when first needed, not with this file: it reads its variables as it is loaded. */
const loadModule = () => {
  // SECURITY: keychain: no environment chooses the library that sees the tokens.
  for (const name of libraryVariables) {
    delete process.env[name];
  }
  return requireFrom('@napi-rs/keyring') as typeof import('@napi-rs/keyring');
};

/** Under which the secrets are filed; the account is the kiosk's own. */
const service = 'madoguchi';

/**
 * One secret in the Secret Service (Linux), the Keychain (macOS) or the Credential Manager (Windows). Bytes rather than
 * text, since Windows keeps 2,560 bytes and stores text as UTF-16. Opening the store may block for the 2 s that D-Bus waits
 * for a service that hangs, so it is done once.
 */
export const createKeychain = (account: string): Keychain => {
  let entry: AsyncEntry | null = null;
  const open = (): AsyncEntry => {
    // SECURITY: keychain: the store is named, since without a name Linux falls back to the kernel's volatile keyring.
    entry ??= new (loadModule().AsyncEntry)(service, account, {
      linux: { store: 'secret-service' },
    });
    return entry;
  };
  return {
    write: async (secret) => open().setSecret(Buffer.from(secret)),
    read: async () => {
      const bytes = await open().getSecret();
      return bytes === null || bytes === undefined ? null : Buffer.from(bytes).toString();
    },
    erase: async () => {
      await open().deleteCredential();
    },
  };
};
