import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { PostureFinding } from '../../preload/contract/posture.ts';
import type { Attributes } from './measurements.ts';

/** What is as it is, whenever somebody looks. */
export const gauges = {
  'madoguchi.service': '1 for the state that the kiosk is in.',
  'madoguchi.posture': '1 for each finding of the self-test.',
  'madoguchi.operations.unsettled': 'Decisions of which nobody can tell yet what became of them.',
} as const;

export interface GaugeReading {
  readonly name: keyof typeof gauges;
  readonly value: number;
  readonly attributes: Attributes;
}

/** How the kiosk is at this moment. */
export interface PresentState {
  readonly service: Service;
  readonly findings: readonly PostureFinding[];
  readonly unsettled: number;
}

export const gaugeReadings = ({
  service,
  findings,
  unsettled,
}: PresentState): readonly GaugeReading[] => [
  {
    name: 'madoguchi.service',
    value: 1,
    attributes: {
      state: service.state,
      problem: service.state === 'out-of-service' ? service.problem.slug : null,
    },
  },
  ...findings.map(
    ({ code, strictness }): GaugeReading => ({
      name: 'madoguchi.posture',
      value: 1,
      attributes: { code, strictness },
    }),
  ),
  { name: 'madoguchi.operations.unsettled', value: unsettled, attributes: {} },
];
