import { json, problem, type Wire } from './model-wire.ts';

/** How a new operation goes. */
export type Course = 'succeeds' | 'is-declined' | 'works-on' | 'is-challenged';

interface Operation {
  readonly owner: string;
  readonly body: string;
  readonly arrivedAt: number;
  state: 'in-progress' | 'action-required' | 'succeeded' | 'failed';
}

const day = 24 * 60 * 60 * 1000;

const stateAtFirst: Readonly<Record<Course, Operation['state']>> = {
  succeeds: 'succeeded',
  'is-declined': 'failed',
  'works-on': 'in-progress',
  'is-challenged': 'action-required',
};

const action = {
  kind: 'three-d-secure',
  url: 'https://issuer.example/challenge/1',
  expiresAt: '2126-11-21T18:10:00+09:00',
};

/** Tells which operation it belongs to, so that nobody's answer can pass for another's. */
export const referenceOf = (key: string): string => `R-${key.slice(0, 8)}`;

const outcomeOf = (key: string) => ({
  result: 'registered',
  reference: referenceOf(key),
  maskedNumber: '**** **** **** 1111',
  brand: 'visa',
});

const stateBody = (key: string, { state }: Operation): object => {
  switch (state) {
    case 'in-progress':
      return { state };
    case 'action-required':
      return { state, action };
    case 'succeeded':
      return { state, outcome: outcomeOf(key) };
    case 'failed':
      return { state, problem: { type: 'urn:madoguchi:problem:card-not-usable', status: 422 } };
  }
};

/** Operations by their idempotency keys, as the billing contract has them. `now` in milliseconds since 1970. */
export class ModelOperations {
  readonly #now: () => number;
  readonly #carriedOut: (key: string) => void;
  readonly #operations = new Map<string, Operation>();
  /** Keys that were asked for and had never arrived: never carried out any more. */
  readonly #refused = new Set<string>();
  readonly #executions = new Map<string, number>();

  constructor(now: () => number, carriedOut: (key: string) => void) {
    this.#now = now;
    this.#carriedOut = carriedOut;
  }

  stateOf(key: string): Operation['state'] | 'unknown' {
    return this.#operations.get(key)?.state ?? 'unknown';
  }

  executionsOf(key: string): number {
    return this.#executions.get(key) ?? 0;
  }

  /** Whatever was at work comes to its end. */
  finishWork(how: 'succeeded' | 'failed'): void {
    for (const [key, operation] of this.#operations) {
      if (operation.state === 'in-progress' || operation.state === 'action-required') {
        operation.state = how;
        if (how === 'succeeded') {
          this.#carryOut(key);
        }
      }
    }
  }

  forgetOld(): void {
    for (const [key, { arrivedAt }] of this.#operations) {
      if (this.#now() - arrivedAt > day) {
        this.#operations.delete(key);
      }
    }
  }

  ask(key: string, owner: string): Wire {
    const operation = this.#operations.get(key);
    if (operation === undefined || operation.owner !== owner) {
      this.#refused.add(key);
      return problem('operation-unknown', 404);
    }
    return json(200, stateBody(key, operation));
  }

  /** A change has arrived: a new one goes its course, one that is there already goes on as it was. */
  handle(key: string, body: string, owner: string, course: Course): Wire {
    const present = this.#operations.get(key);
    if (present === undefined && this.#refused.has(key)) {
      return problem('idempotency-conflict', 422);
    }
    if (present !== undefined && present.body !== body) {
      return problem('idempotency-conflict', 422);
    }
    const operation = present ?? this.#begin(key, body, owner, course);
    switch (operation.state) {
      case 'succeeded':
        return json(200, outcomeOf(key));
      case 'failed':
        return problem('card-not-usable', 422);
      case 'action-required':
        return json(202, { action });
      case 'in-progress':
        return problem('operation-in-flight', 409, {
          retryAt: new Date(this.#now() + 3_000).toISOString(),
        });
    }
  }

  #begin(key: string, body: string, owner: string, course: Course): Operation {
    const operation = { owner, body, arrivedAt: this.#now(), state: stateAtFirst[course] };
    this.#operations.set(key, operation);
    if (operation.state === 'succeeded') {
      this.#carryOut(key);
    }
    return operation;
  }

  #carryOut(key: string): void {
    this.#executions.set(key, this.executionsOf(key) + 1);
    this.#carriedOut(key);
  }
}
