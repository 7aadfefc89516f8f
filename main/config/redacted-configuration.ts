import type { KioskConfig } from './kiosk-config.ts';

const presence = (member: string | null): 'set' | 'not-set' =>
  member === null ? 'not-set' : 'set';

/** What support may see of a configuration. SECURITY: allow-list: no hash, no pin and no path of the machine is in it. */
export const redactedConfiguration = ({
  kioskId,
  posture,
  flows,
  billing,
  session,
  locales,
  nightHours,
  staffPinHash,
  askSecurityCodeInCounter,
  telemetry,
  updates,
}: KioskConfig) => ({
  kioskId,
  posture,
  flows,
  billing: {
    baseUrl: billing.baseUrl,
    caFile: presence(billing.caFile),
    publicKeyPins: billing.publicKeyPins.length,
    encryptionKeyThumbprints: billing.encryptionKeyThumbprints.length,
    timeoutSeconds: billing.timeoutSeconds,
  },
  session,
  locales,
  nightHours,
  staffPinHash: presence(staffPinHash),
  askSecurityCodeInCounter,
  telemetry:
    telemetry === null
      ? null
      : { otlpEndpoint: telemetry.otlpEndpoint, caFile: presence(telemetry.caFile) },
  updates: updates === null ? null : { ...updates, caFile: presence(updates.caFile) },
});

export type RedactedConfiguration = ReturnType<typeof redactedConfiguration>;
