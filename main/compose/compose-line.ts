import type { Service } from '../../preload/contract/kiosk-profile.ts';
import { type BackendClock, createBackendClock } from '../billing/backend-clock.ts';
import type { Billing } from '../billing/billing.ts';
import { createBilling } from '../billing/create-billing.ts';
import type { KioskParts } from '../kiosk.ts';
import { type Connectivity, createConnectivity } from '../registration/create-connectivity.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';

export interface LineParts
  extends Pick<KioskParts, 'machine' | 'config' | 'certificateAuthority' | 'log'> {
  readonly telemetry: Telemetry;
  /** The kiosk's wall clock is ahead of the backend's by another difference than before, in milliseconds. */
  readonly clockChanged: (aheadMilliseconds: number) => void;
  /** The backend can be reached and trusted, or no longer. */
  readonly lineChanged: (line: Service) => void;
}

/** The billing backend: its calls, its clock, and whether it answers. */
export interface Line {
  readonly billing: Billing;
  readonly backendClock: BackendClock;
  readonly connectivity: Connectivity;
}

export const composeLine = (parts: LineParts): Line => {
  const { machine, config, certificateAuthority, log, telemetry } = parts;
  const { clock, newId, random } = machine;
  const backendClock = createBackendClock({ clock, log, changed: parts.clockChanged });
  const billing = createBilling({
    settings: { ...config.billing, certificateAuthority, kioskId: config.kioskId },
    clock,
    newId,
    random,
    log,
    toldTime: backendClock.heard,
    telemetry,
  });
  const connectivity = createConnectivity({
    billing,
    clock,
    log,
    listener: { serviceChanged: parts.lineChanged },
  });
  return { billing, backendClock, connectivity };
};
