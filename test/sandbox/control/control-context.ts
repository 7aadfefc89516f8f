import type { Backend } from '../backend.ts';
import type { Interventions } from '../interventions/interventions.ts';
import type { Mailbox } from '../mail/mailbox.ts';

/** What QA's own calls work on. */
export interface ControlContext {
  readonly backend: Backend;
  readonly interventions: Interventions;
  readonly mailbox: Mailbox;
  /** The calls of the billing API, as `METHOD /v1/path/:parameter`. */
  readonly calls: () => readonly string[];
  /** Back to the seed. */
  readonly reset: () => void;
  /** Answers that broke the OpenAPI document, when answers are validated. */
  readonly violations: () => readonly unknown[];
}
