/** What the self-test can find wrong with the machine or with the package. Staff read the code out; `docs/operate.md` says what to do. */
export const postureCodes = [
  'fuses-differ',
  'install-folder-writable',
  'configuration-writable',
  'keychain-in-clear',
  'clock-off',
  'content-protection-missing',
  'disk-nearly-full',
] as const;

export type PostureCode = (typeof postureCodes)[number];

/** `refuses`: nobody is served. `noted`: in the log and on the staff panel. `relaxed`: would refuse, but this build is not for production. */
export type Strictness = 'refuses' | 'noted' | 'relaxed';

export interface PostureFinding {
  readonly code: PostureCode;
  readonly strictness: Strictness;
}

/** For whom a build is. Only `production` holds to all that it promises; the others say so on every screen. */
export type Build = 'production' | 'qa' | 'development';
