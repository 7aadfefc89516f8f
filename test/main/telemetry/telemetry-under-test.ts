import { systemClock } from '../../../main/system-clock.ts';
import { createTelemetry, type TelemetryParts } from '../../../main/telemetry/create-telemetry.ts';
import type { TelemetryEvent } from '../../../main/telemetry/telemetry.ts';
import { recordingLog } from '../billing/billing-under-test.ts';

export const call: TelemetryEvent = {
  kind: 'call-attempted',
  call: 'verify',
  milliseconds: 250,
  operation: null,
  problem: null,
};

/** Telemetry of a kiosk without anything else of it. */
export const telemetryUnderTest = (
  settings: TelemetryParts['settings'],
  authority: string | null,
) => {
  const log = recordingLog();
  const telemetry = createTelemetry({
    settings,
    authority,
    kioskId: 'shop-012-k1',
    version: '1.2.0',
    build: 'production',
    clock: systemClock,
    log,
    present: () => ({ service: { state: 'online' }, findings: [], unsettled: 3 }),
  });
  return { telemetry, log };
};

/** How many milliseconds that takes. */
export const millisecondsOf = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};
