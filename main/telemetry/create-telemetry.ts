import { Agent } from 'node:https';
import type { Build } from '../../preload/contract/posture.ts';
import { tlsOptions } from '../billing/tls-options.ts';
import type { KioskConfig } from '../config/kiosk-config.ts';
import { describeError } from '../log/describe-error.ts';
import type { Log } from '../log/log.ts';
import { permitted } from './attribute-table.ts';
import { gaugeReadings, gauges, type PresentState } from './gauges.ts';
import { counters, histograms } from './measurements.ts';
import type { OtlpExporter } from './otlp-exporter.ts';
import type { Telemetry, TelemetryEvent } from './telemetry.ts';
import { tellExporter } from './told-exporter.ts';

/** Events that wait for the exporter to be loaded; what comes beyond them is dropped. */
const mostWaiting = 200;
/** Milliseconds that the kiosk's end waits for what is left to be sent. */
const lastPatience = 1_000;

export interface TelemetryParts {
  readonly settings: KioskConfig['telemetry'];
  /** PEM; null takes what the system trusts. */
  readonly authority: string | null;
  readonly kioskId: string;
  readonly version: string;
  readonly build: Build;
  readonly clock: {
    now(): number;
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  };
  readonly log: Log;
  readonly present: () => PresentState;
}

/** Tells a collector, where one is configured. Nobody waits for it, and nothing of it ever fails but into the log. */
export interface TelemetryExport extends Telemetry {
  start(): void;
  /** Sends what is left, within 1 s. */
  stop(): Promise<void>;
}

/** Where no collector is configured, nothing is loaded and nothing is told. */
const silence: TelemetryExport = {
  note: () => undefined,
  start: () => undefined,
  stop: async () => undefined,
};

export const createTelemetry = (parts: TelemetryParts): TelemetryExport => {
  const { settings, clock, log } = parts;
  if (settings === null) {
    return silence;
  }
  const waiting: { readonly event: TelemetryEvent; readonly at: number }[] = [];
  const failing = new Map<string, boolean>();
  let exporter: OtlpExporter | null = null;
  let tell = (event: TelemetryEvent, at: number): void => {
    if (waiting.length < mostWaiting) {
      waiting.push({ event, at });
    }
  };

  const heard = (signal: string, reason: string | null): void => {
    // Said once, until it has worked again.
    if (reason !== null && failing.get(signal) !== true) {
      log.warn('telemetry-failed', { call: signal, reason });
    }
    failing.set(signal, reason !== null);
  };
  const load = async (): Promise<void> => {
    const { openOtlpExporter } = await import('./otlp-exporter.ts');
    exporter = openOtlpExporter({
      endpoint: settings.otlpEndpoint,
      agent: new Agent({ ...tlsOptions(parts.authority), keepAlive: true }),
      resource: {
        'service.name': 'madoguchi',
        'service.version': parts.version,
        'service.instance.id': parts.kioskId,
        'deployment.environment.name': parts.build,
      },
      counters,
      histograms,
      gauges,
      readGauges: () =>
        gaugeReadings(parts.present()).map((reading) => ({
          ...reading,
          attributes: permitted(reading.attributes),
        })),
      heard,
    });
    tell = tellExporter(exporter);
    for (const { event, at } of waiting.splice(0)) {
      tell(event, at);
    }
  };
  let loaded: Promise<void> = Promise.resolve();

  return {
    note: (event) => {
      try {
        tell(event, clock.now());
      } catch (error) {
        // Nobody's registration fails because of what is told of it.
        heard('note', describeError(error).reason ?? '');
      }
    },
    start: () => {
      loaded = load().catch((error: unknown) => heard('load', describeError(error).reason ?? ''));
    },
    stop: async () => {
      const given = new AbortController();
      const left = loaded.then(() => exporter?.stop());
      await Promise.race([left, clock.sleep(lastPatience, given.signal)]);
      given.abort();
    },
  };
};
