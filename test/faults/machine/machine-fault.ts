/** What the disk does to writing. */
export type DiskFault = 'full' | 'read-only';

/** What the operating system's keychain does to every call. */
export type KeychainFault = 'hangs' | 'locked' | 'gone';

/** At which point of a call of a file the power goes. */
export type KillMoment = 'before' | 'half-way' | 'after';

/** What is wrong with the machine that a kiosk runs on. Several may be at once. */
export type MachineFault =
  | { readonly kind: 'disk'; readonly fault: DiskFault }
  | { readonly kind: 'keychain'; readonly fault: KeychainFault }
  /** Names of hosts are no longer found. */
  | { readonly kind: 'names-gone' }
  /** The wall clock is off by so many hours. */
  | { readonly kind: 'wall-clock'; readonly hours: number }
  /** The process is killed at that call of a file, counted from now on (1 is the next), so that nothing of it can tidy up. */
  | { readonly kind: 'kill'; readonly fileCall: number; readonly moment: KillMoment };
