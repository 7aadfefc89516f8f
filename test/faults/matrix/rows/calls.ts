import type { ChangeKind } from '../../../../preload/contract/operation.ts';
import type { Stage } from '../stage.ts';

/** Each change as the billing contract writes its call. */
export const callOf: Readonly<Record<ChangeKind, string>> = {
  'register-card': 'PUT /v1/contract/payment-method',
  'register-customer': 'POST /v1/customers',
  'change-customer': 'PATCH /v1/customers/{id}',
  'delete-customer': 'DELETE /v1/customers/{id}',
};

export const fetchingKeys = 'GET /v1/encryption-keys';
export const askingOutcome = 'GET /v1/operations/{id}';

/** More often than any kiosk tries. */
export const always = 100_000;

/** What the sandbox shall do to a call instead of, or on top of, handling it. */
export type Plan =
  | { readonly kind: 'faults'; readonly fault: string }
  | {
      readonly kind: 'problems';
      readonly problem: { readonly slug: string; readonly retryAfterSeconds?: number };
    }
  | {
      readonly kind: 'gateways';
      readonly status: number;
      readonly retryAfterSeconds?: number;
      readonly request?: 'handled';
    };

export const plan = async (
  { backend }: Stage,
  on: string,
  times: number,
  { kind, ...what }: Plan,
): Promise<void> => {
  await backend.control('POST', kind, { on, times, ...what });
};

/** All that was planned is called off. */
export const clearPlans = async ({ backend }: Stage): Promise<void> => {
  for (const kind of ['faults', 'problems', 'gateways']) await backend.control('DELETE', kind);
};

/** Every answer to the change is lost after it was carried out. */
export const loseAnswers = (stage: Stage): Promise<void> =>
  plan(stage, callOf[stage.change], always, { kind: 'faults', fault: 'close-after-handling' });
