import { type Reply, startScriptedBackend } from '../billing/scripted-backend.ts';

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}

interface Point {
  readonly attributes: readonly Attribute[];
  readonly asDouble?: number;
  readonly asInt?: number;
  readonly count?: number;
  readonly sum?: number;
}

interface Metric {
  readonly name: string;
  readonly sum?: { readonly dataPoints: readonly Point[] };
  readonly gauge?: { readonly dataPoints: readonly Point[] };
  readonly histogram?: { readonly dataPoints: readonly Point[] };
}

export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly unknown[];
  readonly status: { readonly code?: number; readonly message?: string };
}

interface Sent {
  readonly resourceMetrics?: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeMetrics: readonly {
      readonly scope: object;
      readonly metrics: readonly Metric[];
    }[];
  }[];
  readonly resourceSpans?: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly scope: object; readonly spans: readonly Span[] }[];
  }[];
}

export const namesAndValues = (
  attributes: readonly Attribute[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value]));

const taken: Reply = { kind: 'answer', status: 200, body: '{}' };

/** A receiver of OTLP over HTTPS on loopback (OTLP 1.x, JSON), which takes all that comes and shows what it means. */
export const startCollector = async () => {
  const server = await startScriptedBackend();
  server.on('POST /v1/metrics', taken);
  server.on('POST /v1/traces', taken);
  const sent = (): readonly Sent[] => server.seen.map(({ body }) => JSON.parse(body) as Sent);
  /** The last reading of each: metrics are cumulative. */
  const metrics = (): readonly Metric[] =>
    sent()
      .flatMap((each) => each.resourceMetrics ?? [])
      .slice(-1)
      .flatMap((each) => each.scopeMetrics)
      .flatMap((each) => each.metrics);
  return {
    ...server,
    endpoint: server.baseUrl.replace(/\/v1$/, ''),
    /** All that arrived, as it was sent. */
    text: () => server.seen.map(({ body }) => body).join('\n'),
    resources: () =>
      sent()
        .flatMap((each) => [...(each.resourceMetrics ?? []), ...(each.resourceSpans ?? [])])
        .map(({ resource }) => namesAndValues(resource.attributes)),
    metricNames: () => metrics().map(({ name }) => name),
    /** What a metric says, each point with its attributes. */
    points: (name: string) =>
      metrics()
        .filter((metric) => metric.name === name)
        .flatMap(({ sum, gauge, histogram }) => (sum ?? gauge ?? histogram)?.dataPoints ?? [])
        .map(({ attributes, asDouble, asInt, count }) => ({
          ...namesAndValues(attributes),
          value: asDouble ?? asInt ?? count,
        })),
    spans: (): readonly Span[] =>
      sent()
        .flatMap((each) => each.resourceSpans ?? [])
        .flatMap((each) => each.scopeSpans)
        .flatMap((each) => each.spans),
    /** Every attribute of every point and span there is. */
    attributes: (): readonly (readonly [name: string, value: unknown])[] => {
      const found: (readonly [string, unknown])[] = [];
      const look = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        for (const [name, member] of Object.entries(value)) {
          if (name === 'resource') continue;
          if (name === 'attributes') {
            found.push(...Object.entries(namesAndValues(member as readonly Attribute[])));
          } else look(member);
        }
      };
      look(sent());
      return found;
    },
  };
};

export type Collector = Awaited<ReturnType<typeof startCollector>>;
