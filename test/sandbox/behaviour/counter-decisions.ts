import { randomUUID } from 'node:crypto';
import type { Session } from './customer.ts';
import type { RunningSandbox } from './running-sandbox.ts';
import { changing, encryptNumber, findOne, newcomer } from './staff.ts';
import type { WireRequest } from './test-client.ts';

/** One decision of staff, ready to be sent as often as wanted, and another one to be sent under its key. */
export interface CounterDecision {
  readonly key: string;
  readonly request: WireRequest;
  readonly otherRequest: WireRequest;
}

type Prepare = (running: RunningSandbox, session: Session) => Promise<CounterDecision>;

const register: Prepare = async (running, session) => {
  const key = randomUUID();
  const body = {
    ...newcomer,
    encryptedCard: await encryptNumber(running, '4111111111111111', key),
  };
  const request = (sent: object): WireRequest =>
    changing(session, 'POST', '/customers', key, { body: sent });
  return { key, request: request(body), otherRequest: request({ ...body, name: 'だれか' }) };
};

const change: Prepare = async (running, session) => {
  const key = randomUUID();
  const { customerId, version } = await findOne(running, session, '青柳');
  const request = (body: object): WireRequest =>
    changing(session, 'PATCH', `/customers/${customerId}`, key, { body, version });
  return {
    key,
    request: request({ phone: '080-0000-1111' }),
    otherRequest: request({ phone: '080-0000-2222' }),
  };
};

const remove: Prepare = async (running, session) => {
  const key = randomUUID();
  const { customerId } = await findOne(running, session, '青柳');
  const request = (version: string): WireRequest =>
    changing(session, 'DELETE', `/customers/${customerId}`, key, { version });
  return { key, request: request('1'), otherRequest: request('2') };
};

/** Every changing call of flow `counter`, as control names it, with the status of its success. */
export const counterDecisions: readonly (readonly [
  call: string,
  status: number,
  prepare: Prepare,
])[] = [
  ['POST /v1/customers', 201, register],
  ['PATCH /v1/customers/{id}', 200, change],
  ['DELETE /v1/customers/{id}', 200, remove],
];
