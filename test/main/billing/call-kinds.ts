import type { Billing } from '../../../main/billing/billing.ts';
import { contractEffort } from '../../../main/billing/effort.ts';
import { accessWith } from './billing-under-test.ts';
import { answer, codeSent, contract, customerPage, outcome, tokens, verified } from './replies.ts';
import type { Reply } from './scripted-backend.ts';

export const key = '4f0c1d2e-1111-4222-8333-444455556666';
export const access = accessWith('access-1');
export const card = { idempotencyKey: key, encryptedCard: 'a.b.c.d.e' };

const person = { name: '青柳 小夜子', phone: '090-0000-1201' };
const seen = { idempotencyKey: key, customerId: 'c-1', version: '7' };

/** A call of the contract, how to make it, and whether it may be repeated. */
export interface CallKind {
  readonly call: string;
  readonly make: (billing: Billing) => Promise<{ readonly state: string }>;
  readonly success: Reply;
  readonly repeats: boolean;
}

export const callKinds: readonly CallKind[] = [
  {
    call: 'POST /v1/logins',
    make: (billing) => billing.logIn({ flow: 'selfcare', loginId: 'i', password: 'p' }),
    success: answer(201, { loginAttemptId: 'a1', ...codeSent }),
    repeats: false,
  },
  {
    call: 'POST /v1/logins/a1/code',
    make: (billing) => billing.resendCode('a1'),
    success: answer(202, codeSent),
    repeats: false,
  },
  {
    call: 'POST /v1/logins/a1/code',
    make: (billing) =>
      billing.sendCode({ loginAttemptId: 'a1', emailAddress: 'akari@shop.example' }),
    success: answer(202, codeSent),
    repeats: false,
  },
  {
    call: 'POST /v1/logins/a1/verification',
    make: (billing) => billing.verify({ loginAttemptId: 'a1', code: '123456' }),
    success: answer(200, verified('1')),
    repeats: false,
  },
  {
    call: 'POST /v1/tokens',
    make: (billing) => billing.refresh('refresh-1'),
    success: answer(200, tokens('2')),
    repeats: false,
  },
  {
    call: 'DELETE /v1/session',
    make: (billing) => billing.revoke('access-1'),
    success: answer(204),
    repeats: true,
  },
  {
    call: 'GET /v1/contract',
    make: (billing) => billing.readContract(access),
    success: answer(200, contract),
    repeats: true,
  },
  {
    call: 'PUT /v1/contract/payment-method',
    make: (billing) => billing.putPaymentMethod(card, access),
    success: answer(200, outcome),
    repeats: true,
  },
  {
    call: 'GET /v1/customers',
    make: (billing) => billing.searchCustomers({ query: '', cursor: null, limit: 8 }, access),
    success: answer(200, customerPage()),
    repeats: true,
  },
  {
    call: 'POST /v1/customers',
    make: (billing) => billing.postCustomer({ ...card, ...person }, access),
    success: answer(201, outcome),
    repeats: true,
  },
  {
    call: 'PATCH /v1/customers/c-1',
    make: (billing) => billing.patchCustomer({ ...seen, phone: '080-0000-1111' }, access),
    success: answer(200, outcome),
    repeats: true,
  },
  {
    call: 'DELETE /v1/customers/c-1',
    make: (billing) => billing.deleteCustomer(seen, access),
    success: answer(200, outcome),
    repeats: true,
  },
  {
    call: `GET /v1/operations/${key}`,
    make: (billing) => billing.readOperation(key, access, contractEffort),
    success: answer(200, { state: 'succeeded', outcome }),
    repeats: true,
  },
];
