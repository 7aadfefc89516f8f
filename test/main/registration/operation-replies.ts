import { answer, outcome, problem } from '../billing/replies.ts';
import type { Reply } from '../billing/scripted-backend.ts';

export const reset: Reply = { kind: 'reset' };
export const succeeded = answer(200, { state: 'succeeded', outcome });
export const failed = answer(200, {
  state: 'failed',
  problem: { type: 'urn:madoguchi:problem:card-not-usable', status: 422 },
});
export const inProgress = answer(200, { state: 'in-progress' });
export const neverArrived = problem('operation-unknown', 404);
export const maintenance = problem('maintenance', 503, {}, { 'retry-after': '600' });
