import { z } from 'zod';
import type { Actor } from '../../preload/contract/login.ts';
import type { BackendTime } from './backend-time.ts';
import type { Billing, Delivery, Tokens } from './billing.ts';
import { reading } from './call.ts';
import { moment } from './moment.ts';
import type { SendCall } from './send-call.ts';
import { tokensOf, wireTokens } from './token-schema.ts';

const code = z.object({
  length: z.int().min(1).max(32),
  alphabet: z.enum(['digits', 'alphanumeric']),
  expiresAt: moment,
  resendableAt: moment,
});

/** A code that was sent has its details; one that awaits an address has none. */
const wireDelivery = z.union([
  z.object({ delivery: z.object({ state: z.literal('sent'), maskedAddress: z.string() }), code }),
  z.object({ delivery: z.object({ state: z.literal('address-required') }), code: z.null() }),
]);

const wireLogin = z.intersection(wireDelivery, z.object({ loginAttemptId: z.string().min(1) }));

/** The vault keeps both with the tokens, in little room. */
const actorName = z.string().max(128);

const wireActor: z.ZodType<Actor> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer'), contractLabel: z.string() }),
  z.object({ kind: z.literal('staff'), displayName: actorName, shopName: actorName }),
]);

const deliveryOf = (wire: z.infer<typeof wireDelivery>, time: BackendTime): Delivery =>
  wire.code === null
    ? { state: 'address-required' }
    : {
        state: 'code-sent',
        maskedAddress: wire.delivery.maskedAddress,
        code: {
          length: wire.code.length,
          alphabet: wire.code.alphabet,
          expiresInSeconds: time.secondsUntil(wire.code.expiresAt),
          resendableInSeconds: time.secondsUntil(wire.code.resendableAt),
        },
      };

const codePath = (loginAttemptId: string): string =>
  `/logins/${encodeURIComponent(loginAttemptId)}/code`;

const verified = (
  wire: { actor: Actor } & z.infer<typeof wireTokens>,
): { tokens: Tokens; actor: Actor } => ({ tokens: tokensOf(wire), actor: wire.actor });

/** "Log in": none of these bears an idempotency key, so none is ever sent twice. */
export const loginCalls = (
  send: SendCall,
): Pick<Billing, 'logIn' | 'sendCode' | 'resendCode' | 'verify'> => ({
  logIn: (input) =>
    send({
      name: 'log-in',
      method: 'POST',
      path: '/logins',
      body: { flow: input.flow, loginId: input.loginId, password: input.password },
      credentials: { kind: 'none' },
      repetition: { kind: 'never' },
      answers: {
        201: reading(wireLogin, (wire, time) => ({
          loginAttemptId: wire.loginAttemptId,
          delivery: deliveryOf(wire, time),
        })),
      },
    }),
  sendCode: ({ loginAttemptId, emailAddress }) =>
    send({
      name: 'send-code',
      method: 'POST',
      path: codePath(loginAttemptId),
      body: { emailAddress },
      credentials: { kind: 'none' },
      repetition: { kind: 'never' },
      answers: { 202: reading(wireDelivery, deliveryOf) },
    }),
  resendCode: (loginAttemptId) =>
    send({
      name: 'resend-code',
      method: 'POST',
      path: codePath(loginAttemptId),
      body: {},
      credentials: { kind: 'none' },
      repetition: { kind: 'never' },
      answers: { 202: reading(wireDelivery, deliveryOf) },
    }),
  verify: (input) =>
    send({
      name: 'verify',
      method: 'POST',
      path: `/logins/${encodeURIComponent(input.loginAttemptId)}/verification`,
      body: { code: input.code },
      credentials: { kind: 'none' },
      repetition: { kind: 'never' },
      answers: { 200: reading(wireTokens.extend({ actor: wireActor }), verified) },
    }),
});
