import { permitted } from './attribute-table.ts';
import { measurementsOf } from './measurements.ts';
import type { OtlpExporter, SpanUnderway } from './otlp-exporter.ts';
import type { TelemetryEvent } from './telemetry.ts';

/** Operations that are followed at the same time; one more has no span. */
const mostFollowed = 500;

const resultOf = (problem: string | null) =>
  problem === null ? ('came-to-something' as const) : ('came-to-nothing' as const);

/** Tells an exporter of what happens; `at` in milliseconds since 1970. A call that is part of an operation is part of its span. */
export const tellExporter = (exporter: OtlpExporter) => {
  const underway = new Map<string, SpanUnderway>();

  const trace = (event: TelemetryEvent, at: number): void => {
    switch (event.kind) {
      case 'operation-sent': {
        if (!underway.has(event.operation) && underway.size < mostFollowed) {
          underway.set(event.operation, exporter.begin(event.change, at, 'work', null));
        }
        return;
      }
      case 'operation-settled': {
        const { operation, change, outcome, problem } = event;
        const attributes = permitted({ change, outcome, problem });
        underway.get(operation)?.end(attributes, at, resultOf(problem));
        underway.delete(operation);
        return;
      }
      case 'call-attempted': {
        const { operation, call, milliseconds, problem } = event;
        const within = operation === null ? null : (underway.get(operation) ?? null);
        exporter
          .begin(call, at - milliseconds, 'call', within)
          .end(permitted({ call, problem }), at, resultOf(problem));
        return;
      }
      case 'page-lost':
      case 'limit-reached':
        return;
    }
  };

  return (event: TelemetryEvent, at: number): void => {
    for (const measurement of measurementsOf(event)) {
      const attributes = permitted(measurement.attributes);
      if (measurement.kind === 'count') {
        exporter.count(measurement.name, attributes);
      } else {
        exporter.time(measurement.name, measurement.seconds, attributes);
      }
    }
    trace(event, at);
  };
};
