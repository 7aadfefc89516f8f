import type { Agent } from 'node:https';
import { OTLPExporterBase } from '@opentelemetry/otlp-exporter-base';
import { createOtlpHttpExportDelegate } from '@opentelemetry/otlp-exporter-base/node-http';
import {
  type IExporterMetricsHelper,
  type ISerializer,
  JsonMetricsSerializer,
  JsonTraceSerializer,
  MetricsExporterMetricsHelper,
  TraceExporterMetricsHelper,
} from '@opentelemetry/otlp-transformer';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

export type Signal = 'metrics' | 'traces';

export interface HeardOf {
  /** What has come of one sending: null when the collector took it, else a word that says why not. */
  readonly heard: (signal: Signal, reason: string | null) => void;
}

interface Sending extends HeardOf {
  readonly endpoint: string;
  readonly agent: Agent;
  /** Milliseconds. */
  readonly patience: number;
}

/** Sendings at once; more than that fail by themselves. */
const concurrencyLimit = 2;

/** Never its message, which the other end may have written. */
const reasonOf = (error: Error): string => ('code' in error ? String(error.code) : error.name);

/** The ready-made exporters let `OTEL_EXPORTER_OTLP_*` add headers and read files; their base does not look at the environment. */
const exporterOf = <Items, Response>(
  { endpoint, agent, patience, heard }: Sending,
  signal: Signal,
  serializer: ISerializer<Items, Response>,
  helper: IExporterMetricsHelper<Items>,
) => {
  const exporter = new OTLPExporterBase<Items>(
    createOtlpHttpExportDelegate(
      {
        url: `${endpoint.replace(/\/$/, '')}/v1/${signal}`,
        headers: async () => ({ 'Content-Type': 'application/json' }),
        concurrencyLimit,
        timeoutMillis: patience,
        compression: 'none',
        agentFactory: () => agent,
      },
      serializer,
      `otlp_http_${signal}_exporter`,
      helper,
      undefined,
    ),
  );
  const send: typeof exporter.export = (items, done) =>
    exporter.export(items, (result) => {
      heard(signal, result.error === undefined ? null : reasonOf(result.error));
      done(result);
    });
  return {
    export: send,
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
};

export const metricsExporter = (sending: Sending): PushMetricExporter =>
  exporterOf(sending, 'metrics', JsonMetricsSerializer, MetricsExporterMetricsHelper);

export const spansExporter = (sending: Sending): SpanExporter =>
  exporterOf(sending, 'traces', JsonTraceSerializer, TraceExporterMetricsHelper);
