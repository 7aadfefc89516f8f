import type { Backend } from '../backend.ts';
import { addOperation, findOperation, type OperationId } from '../state/operations.ts';
import { type Answer, done, refused } from './answer.ts';
import { settleIfExpired } from './challenge.ts';

/** Tells where an operation stands. Saying that it is unknown is a promise: from then on its key is refused. */
export const showOperation = (backend: Backend, id: OperationId): Answer => {
  const found = findOperation(backend.database, id);
  if (found) settleIfExpired(backend, found);
  const result = findOperation(backend.database, id)?.result;
  if (result && result.state !== 'never') return done(200, result);
  if (!result) {
    const nothing = { requestHash: '', kioskId: '', receivedAt: backend.clock.now() };
    addOperation(backend.database, id, nothing, { state: 'never' });
  }
  return refused({ slug: 'operation-unknown' });
};
