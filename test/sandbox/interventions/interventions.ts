import type { Problem } from '../problem.ts';
import { type CallPattern, matchesCall } from './call-pattern.ts';
import type { Fault } from './fault.ts';

/** A bare status without a problem in it, as a gateway gives that stands between kiosk and backend. */
export interface GatewayAnswer {
  /** 400 to 599. */
  readonly status: number;
  /** Null sends no `Retry-After`. */
  readonly retryAfterSeconds: number | null;
  /** Whether the backend has handled the request all the same. */
  readonly request: 'not-handled' | 'handled';
}

/** What shall happen to a request instead of, or on top of, being handled. */
export type Intervention =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'gateway'; readonly answer: GatewayAnswer };

export interface PlannedIntervention {
  readonly on: CallPattern;
  readonly timesLeft: number;
  readonly intervention: Intervention;
}

/** What control has planned, taken in the order in which it was planned. */
export interface Interventions {
  plan(on: CallPattern, times: number, intervention: Intervention): void;
  /** The next one for this request, counted as used. */
  take(method: string, path: string): Intervention | undefined;
  list(kind: Intervention['kind']): readonly PlannedIntervention[];
  clear(kind: Intervention['kind']): void;
  /** What every call is answered while it is set. */
  setMaintenance(problem: Extract<Problem, { slug: 'maintenance' }> | null): void;
  maintenance(): Extract<Problem, { slug: 'maintenance' }> | null;
}

export const makeInterventions = (): Interventions => {
  let planned: readonly PlannedIntervention[] = [];
  let maintenance: Extract<Problem, { slug: 'maintenance' }> | null = null;
  return {
    plan: (on, times, intervention) => {
      planned = [...planned, { on, timesLeft: times, intervention }];
    },
    take: (method, path) => {
      const found = planned.find(({ on }) => matchesCall(on, method, path));
      if (!found) return undefined;
      planned = planned
        .map((plan) => (plan === found ? { ...plan, timesLeft: plan.timesLeft - 1 } : plan))
        .filter(({ timesLeft }) => timesLeft > 0);
      return found.intervention;
    },
    list: (kind) => planned.filter(({ intervention }) => intervention.kind === kind),
    clear: (kind) => {
      planned = planned.filter(({ intervention }) => intervention.kind !== kind);
    },
    setMaintenance: (problem) => {
      maintenance = problem;
    },
    maintenance: () => maintenance,
  };
};
