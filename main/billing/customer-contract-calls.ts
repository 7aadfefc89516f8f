import { z } from 'zod';
import type { CustomerContract } from '../../preload/contract/customer-contract.ts';
import type { Billing } from './billing.ts';
import { reading } from './call.ts';
import { contractEffort } from './effort.ts';
import { knownBrands } from './known-brands.ts';
import { moment } from './moment.ts';
import { actionRequired, succeeded } from './operation-schema.ts';
import type { SendCall } from './send-call.ts';

const wireContract = z.object({
  serviceName: z.string(),
  contractLabel: z.string(),
  paymentMethod: z.discriminatedUnion('state', [
    z.object({ state: z.literal('none') }),
    z.object({ state: z.literal('registered'), updatedAt: moment }),
  ]),
  acceptedBrands: z.array(z.string()),
  debitIssuers: z.array(z.string()),
});

const contractOf = (wire: z.infer<typeof wireContract>): CustomerContract => ({
  ...wire,
  acceptedBrands: knownBrands(wire.acceptedBrands),
});

/** "Flow `selfcare`". */
export const customerContractCalls = (
  send: SendCall,
): Pick<Billing, 'readContract' | 'putPaymentMethod'> => ({
  readContract: (access) =>
    send({
      name: 'read-contract',
      method: 'GET',
      path: '/contract',
      credentials: { kind: 'session', access },
      repetition: { kind: 'repeatable', effort: contractEffort },
      answers: { 200: reading(wireContract, contractOf) },
    }),
  putPaymentMethod: (input, access, effort = contractEffort) =>
    send({
      name: 'put-payment-method',
      method: 'PUT',
      path: '/contract/payment-method',
      body: { encryptedCard: input.encryptedCard },
      idempotencyKey: input.idempotencyKey,
      credentials: { kind: 'session', access },
      repetition: { kind: 'repeatable', effort },
      answers: { 200: succeeded, 202: actionRequired },
    }),
});
