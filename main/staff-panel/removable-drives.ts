import type { ExportDrive } from '../../preload/contract/staff-panel.ts';

/** A drive as main knows it. SECURITY: the page names it by `id`, which is compared and never opened. */
export interface RemovableDrive extends ExportDrive {
  /** Where it can be written to. */
  readonly folder: string;
}

/** The drives that are in the machine, at this moment or when it was last asked. Never throws, and waits for none. */
export type RemovableDrives = () => readonly RemovableDrive[];
