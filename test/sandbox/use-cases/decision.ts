import type { Actor } from '../state/actor.ts';
import type { OperationId, OperationKind } from '../state/operation.ts';

/** One decision of a person to change something, however often the request for it arrives. */
export interface Decision {
  readonly id: OperationId;
  readonly kind: OperationKind;
  readonly actor: Actor;
  readonly kioskId: string;
  /** Stands for the method, the path, the version that was seen, and the bytes of the body. */
  readonly requestHash: string;
}
