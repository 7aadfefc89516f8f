import type { Registration } from '../../../main/registration/registration.ts';
import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import { answer, outcome } from '../billing/replies.ts';
import type { Reply, ScriptedBackend } from '../billing/scripted-backend.ts';
import { put, scriptSession, scriptStaffSession } from './registration-under-test.ts';

const encryptedCard = 'a.b.c.d.e';
const person = { name: '青柳 小夜子', phone: '090-0000-1201' };
const label = { brand: 'visa', lastFour: '1111' };
const seen = { label, customerId: 'c-1', version: '7' };

/** A kind of decision: how it is made, which call it becomes, and what that is answered with when it is carried out. */
export interface DecisionKind {
  readonly name: string;
  readonly script: (backend: ScriptedBackend) => void;
  readonly flow: 'selfcare' | 'counter';
  readonly call: string;
  readonly done: Reply;
  readonly decide: (registration: Registration, idempotencyKey: string) => Promise<OperationAnswer>;
  /** Another decision, made under the same key. */
  readonly decideOtherwise: (
    registration: Registration,
    idempotencyKey: string,
  ) => Promise<OperationAnswer>;
}

export const decisionKinds: readonly DecisionKind[] = [
  {
    name: 'registering a card',
    script: scriptSession,
    flow: 'selfcare',
    call: put,
    done: answer(200, outcome),
    decide: (registration, idempotencyKey) =>
      registration.registerCard({ idempotencyKey, label, encryptedCard }),
    decideOtherwise: (registration, idempotencyKey) =>
      registration.registerCard({ idempotencyKey, label, encryptedCard: 'f.g.h.i.j' }),
  },
  {
    name: 'registering a customer',
    script: scriptStaffSession,
    flow: 'counter',
    call: 'POST /v1/customers',
    done: answer(201, outcome),
    decide: (registration, idempotencyKey) =>
      registration.registerCustomer({ idempotencyKey, label, ...person, encryptedCard }),
    decideOtherwise: (registration, idempotencyKey) =>
      registration.registerCustomer({
        idempotencyKey,
        label,
        ...person,
        name: '別人',
        encryptedCard,
      }),
  },
  {
    name: 'changing a customer',
    script: scriptStaffSession,
    flow: 'counter',
    call: 'PATCH /v1/customers/c-1',
    done: answer(200, outcome),
    decide: (registration, idempotencyKey) =>
      registration.changeCustomer({ idempotencyKey, ...seen, phone: person.phone }),
    decideOtherwise: (registration, idempotencyKey) =>
      registration.changeCustomer({ idempotencyKey, ...seen, version: '8', phone: person.phone }),
  },
  {
    name: 'deleting a customer',
    script: scriptStaffSession,
    flow: 'counter',
    call: 'DELETE /v1/customers/c-1',
    done: answer(200, outcome),
    decide: (registration, idempotencyKey) =>
      registration.deleteCustomer({ idempotencyKey, ...seen }),
    decideOtherwise: (registration, idempotencyKey) =>
      registration.changeCustomer({ idempotencyKey, ...seen }),
  },
];
