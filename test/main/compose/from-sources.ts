import type { KioskParts } from '../../../main/kiosk.ts';

/** What a kiosk has that runs from its sources in a test's own process: no drives, and nobody who ends it. */
export const fromSources = {
  version: '1.0.0',
  telemetryAuthority: null,
  healthFile: null,
  updatesAuthority: null,
  build: 'development',
  installation: {
    archive: import.meta.dirname,
    executable: process.execPath,
    configuration: [],
    passwordStore: null,
  },
  drives: () => [],
  ending: { restart: () => undefined, leave: () => undefined },
} as const satisfies Partial<KioskParts>;
