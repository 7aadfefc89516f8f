import type { KioskHandlers } from '../preload/contract/kiosk-api.ts';
import type { Build } from '../preload/contract/posture.ts';
import type { ScreenName } from '../preload/contract/screen-name.ts';
import type { KioskConfig } from './config/kiosk-config.ts';
import type { DataFolder } from './data-folder.ts';
import type { PageLoss } from './journal/audit-event.ts';
import type { Log } from './log/log.ts';
import type { Machine } from './machine.ts';
import type { Installation } from './posture/posture-checks.ts';
import type { RemovableDrives } from './staff-panel/removable-drives.ts';

export interface KioskParts {
  readonly machine: Machine;
  /** Of this app, for the audit trail. */
  readonly version: string;
  readonly config: KioskConfig;
  /** PEM; null takes what the system trusts. */
  readonly certificateAuthority: string | null;
  /** PEM, for the collector that telemetry goes to; null takes what the system trusts. */
  readonly telemetryAuthority: string | null;
  /** The same for the server that releases come from. */
  readonly updatesAuthority: string | null;
  readonly log: Log;
  readonly folders: DataFolder;
  /** File by which watchers on the machine know how the kiosk does; null for none. */
  readonly healthFile: string | null;
  readonly build: Build;
  /** What the self-test looks at, beside the machine. */
  readonly installation: Installation;
  /** Where the log can be copied to. */
  readonly drives: RemovableDrives;
  /** The kiosk ends by the usual shut-down; after `restart` it starts again. */
  readonly ending: { readonly restart: () => void; readonly leave: () => void };
  readonly page: {
    readonly send: (channel: string, detail: unknown) => void;
    readonly replace: () => void;
    readonly shown: (screen: ScreenName) => void;
  };
}

/** Everything of main that needs no Electron. */
export interface Kiosk {
  readonly handlers: KioskHandlers;
  /** Checks disk and keychain, settles what an earlier run has left, and begins to watch the line. */
  readonly start: () => Promise<void>;
  /** The present page has crashed or hangs: another takes its place, and goes on with what was decided. */
  readonly losePage: (reason: PageLoss) => Promise<void>;
  /** From the next page on, pages are shown by this configuration; all else goes on as it was composed. */
  readonly takeUp: (config: KioskConfig) => void;
  /** Ends the session, or keeps that of staff on a laptop, and stops watching; the kiosk is about to quit. Answers within about 2 s. */
  readonly quit: () => Promise<void>;
}
