import { createHealth, type Health } from '../health/create-health.ts';
import { type HealthFacts, isUnsettled } from '../health/health-report.ts';
import type { KioskParts } from '../kiosk.ts';
import { createTelemetry, type TelemetryExport } from '../telemetry/create-telemetry.ts';

export interface WatchersParts
  extends Pick<
    KioskParts,
    'machine' | 'config' | 'telemetryAuthority' | 'version' | 'build' | 'healthFile' | 'log'
  > {
  /** How the kiosk is at this moment. */
  readonly facts: () => Pick<
    HealthFacts,
    'screen' | 'whoIsThere' | 'service' | 'line' | 'findings' | 'pending' | 'update'
  >;
}

/** What tells those who watch over the kiosk how it does: on the machine by a file, elsewhere by a collector. */
export interface Watchers {
  readonly health: Health;
  readonly telemetry: TelemetryExport;
}

export const composeWatchers = (parts: WatchersParts): Watchers => {
  const { machine, config, version, build, log, facts } = parts;
  const { kioskId } = config;
  const shared = { clock: machine.clock, log };
  return {
    health: createHealth({
      ...shared,
      file: parts.healthFile,
      facts: () => ({ ...facts(), kioskId, version, build, pid: process.pid }),
    }),
    telemetry: createTelemetry({
      ...shared,
      settings: config.telemetry,
      authority: parts.telemetryAuthority,
      kioskId,
      version,
      build,
      present: () => {
        const { service, findings, pending } = facts();
        return { service, findings, unsettled: pending.filter(isUnsettled).length };
      },
    }),
  };
};
