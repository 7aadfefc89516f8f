import type { Backend } from '../backend.ts';
import type { OperationId } from '../state/operation.ts';
import { findOperation, isOfSomebodyElse, promiseNever } from '../state/operations.ts';
import { type Answer, done, refused } from './answer.ts';
import { settleIfExpired } from './challenge.ts';

/**
 * Tells where an operation stands. Saying that it is unknown is a promise: from then on its key is refused. One of another
 * contract or shop did arrive, so it is forbidden rather than unknown.
 */
export const showOperation = (backend: Backend, id: OperationId): Answer => {
  const { clock, database } = backend;
  const found = findOperation(database, id);
  if (found) settleIfExpired(backend, found);
  const result = findOperation(database, id)?.result;
  if (result && result.state !== 'never') return done(200, result);
  if (isOfSomebodyElse(database, id)) return refused({ slug: 'forbidden' });
  if (!result) promiseNever(database, id, clock.now());
  return refused({ slug: 'operation-unknown' });
};
