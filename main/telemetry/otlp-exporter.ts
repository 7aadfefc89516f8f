import type { Agent } from 'node:https';
import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type HeardOf, metricsExporter, spansExporter } from './otlp-exporters.ts';

/** Loaded only where a collector is configured: whatever it is given is sent as it is, so it is given only what `permitted` lets through. */
export type Permitted = Readonly<Record<string, string>>;

/** Milliseconds between two sendings of metrics, and of spans. */
const metricsPause = 60_000;
const spansPause = 5_000;
/** Milliseconds for one sending. */
const patience = 5_000;
/** Of spans that wait; what comes beyond them is dropped. */
const queue = { maxQueueSize: 512, maxExportBatchSize: 128 };
/** Seconds, from what a backend nearby takes to the longest time-out. */
const boundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30, 60];

const scope = 'madoguchi';

type Descriptions = Readonly<Record<string, string>>;

export interface OtlpExporterParts extends HeardOf {
  /** `https://…`, to which the paths of OTLP are added. */
  readonly endpoint: string;
  readonly agent: Agent;
  readonly resource: Permitted;
  /** What each measurement is, by name. */
  readonly counters: Descriptions;
  readonly histograms: Descriptions;
  readonly gauges: Descriptions;
  /** Asked each time before metrics are sent. */
  readonly readGauges: () => readonly {
    readonly name: string;
    readonly value: number;
    readonly attributes: Permitted;
  }[];
}

/** Something that takes its time; milliseconds since 1970. */
export interface SpanUnderway {
  readonly context: Context;
  readonly end: (
    attributes: Permitted,
    at: number,
    result: 'came-to-something' | 'came-to-nothing',
  ) => void;
}

export interface OtlpExporter {
  readonly count: (name: string, attributes: Permitted) => void;
  readonly time: (name: string, seconds: number, attributes: Permitted) => void;
  /** `within`: of which it is a part; null for none. */
  readonly begin: (
    name: string,
    at: number,
    kind: 'call' | 'work',
    within: SpanUnderway | null,
  ) => SpanUnderway;
  /** Sends what is left. Never rejects. */
  readonly stop: () => Promise<void>;
}

/** OpenTelemetry's SDK with an exporter for OTLP over HTTP, JSON encoded (OTLP 1.x). Asks nothing of the environment. */
export const openOtlpExporter = (parts: OtlpExporterParts): OtlpExporter => {
  const resource = resourceFromAttributes(parts.resource);
  const sending = { ...parts, patience };
  const meters = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: metricsExporter(sending),
        exportIntervalMillis: metricsPause,
        exportTimeoutMillis: patience,
      }),
    ],
  });
  const tracers = new TracerProvider({
    resource,
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: spansExporter(sending),
        ...queue,
        scheduledDelayMillis: spansPause,
        exportTimeoutMillis: patience,
      }),
    ],
  });
  const meter = meters.getMeter(scope);
  const tracer = tracers.getTracer(scope);

  const made = <Instrument>(
    descriptions: Descriptions,
    make: (name: string, description: string) => Instrument,
  ): ReadonlyMap<string, Instrument> =>
    new Map(
      Object.entries(descriptions).map(([name, description]) => [name, make(name, description)]),
    );
  const counters = made(parts.counters, (name, description) =>
    meter.createCounter(name, { description }),
  );
  const histograms = made(parts.histograms, (name, description) =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: boundaries },
    }),
  );
  const gauges = made(parts.gauges, (name, description) =>
    meter.createObservableGauge(name, { description }),
  );
  meter.addBatchObservableCallback(
    (result) => {
      for (const { name, value, attributes } of parts.readGauges()) {
        const gauge = gauges.get(name);
        if (gauge !== undefined) {
          result.observe(gauge, value, attributes);
        }
      }
    },
    [...gauges.values()],
  );

  return {
    count: (name, attributes) => counters.get(name)?.add(1, attributes),
    time: (name, seconds, attributes) => histograms.get(name)?.record(seconds, attributes),
    begin: (name, at, kind, within) => {
      const span = tracer.startSpan(
        name,
        { startTime: new Date(at), kind: kind === 'call' ? SpanKind.CLIENT : SpanKind.INTERNAL },
        within?.context ?? ROOT_CONTEXT,
      );
      return {
        context: trace.setSpan(ROOT_CONTEXT, span),
        end: (attributes, end, result) => {
          span.setAttributes(attributes);
          span.setStatus({
            code: result === 'came-to-nothing' ? SpanStatusCode.ERROR : SpanStatusCode.UNSET,
          });
          span.end(new Date(end));
        },
      };
    },
    stop: async () => {
      await Promise.allSettled([tracers.shutdown(), meters.shutdown()]);
      parts.agent.destroy();
    },
  };
};
