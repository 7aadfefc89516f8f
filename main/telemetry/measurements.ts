import type { TelemetryEvent } from './telemetry.ts';

/** By name; null leaves one out. Only what `attribute-table.ts` has leaves the kiosk. */
export type Attributes = Readonly<Record<string, string | null>>;

/** How often something has happened. `unit` is of UCUM, as OpenTelemetry asks. */
export const counters = {
  'madoguchi.registrations': 'Decisions whose outcome is known for good.',
  'madoguchi.faults': 'Calls to the billing backend that came to nothing, by problem.',
  'madoguchi.pages.lost': 'Pages that crashed, hung or went elsewhere.',
  'madoguchi.limits.reached': 'Times one of the kiosk’s own limits was reached.',
} as const;

/** How long something took, in seconds. */
export const histograms = {
  'madoguchi.call.duration': 'One sending of a call to the billing backend.',
} as const;

export type Measurement =
  | {
      readonly kind: 'count';
      readonly name: keyof typeof counters;
      readonly attributes: Attributes;
    }
  | {
      readonly kind: 'time';
      readonly name: keyof typeof histograms;
      readonly seconds: number;
      readonly attributes: Attributes;
    };

/** What is measured when that happens. */
export const measurementsOf = (event: TelemetryEvent): readonly Measurement[] => {
  switch (event.kind) {
    case 'call-attempted': {
      const { call, milliseconds, problem } = event;
      const time: Measurement = {
        kind: 'time',
        name: 'madoguchi.call.duration',
        seconds: milliseconds / 1000,
        attributes: { call, problem },
      };
      return problem === null
        ? [time]
        : [time, { kind: 'count', name: 'madoguchi.faults', attributes: { problem } }];
    }
    case 'operation-sent':
      return [];
    case 'operation-settled': {
      const { change, outcome, problem } = event;
      const attributes = { change, outcome, problem };
      return [{ kind: 'count', name: 'madoguchi.registrations', attributes }];
    }
    case 'page-lost': {
      const { reason } = event;
      return [{ kind: 'count', name: 'madoguchi.pages.lost', attributes: { reason } }];
    }
    case 'limit-reached': {
      const { act, party } = event;
      return [{ kind: 'count', name: 'madoguchi.limits.reached', attributes: { act, party } }];
    }
  }
};
