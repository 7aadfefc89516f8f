import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import type { KioskApi } from '../../../preload/contract/kiosk-api.ts';
import type { Service } from '../../../preload/contract/kiosk-profile.ts';
import type { OperationAnswer } from '../../../preload/contract/operation.ts';
import type { Failure } from '../../../preload/contract/problem.ts';
import { actor, codeSent, contract, outcome, prepared, profile } from './builders.ts';

export interface SentCard {
  readonly idempotencyKey: string;
  /** The card as the backend would read it. */
  readonly plaintext: unknown;
}

/** What main would do, without main: everything succeeds unless told otherwise, and the card is really decrypted. */
export const createCounterDouble = async (answers: Partial<KioskApi['paymentMethod']> = {}) => {
  const pair = await generateKeyPair('RSA-OAEP-256', { extractable: true });
  const { n = '', e = '' } = await exportJWK(pair.publicKey);
  const calls: string[] = [];
  const sent: SentCard[] = [];
  let serviceListener: (service: Service) => void = () => {};
  let endedListener: (failure: Failure) => void = () => {};
  let preparations = 0;

  const said = <Answer>(call: string, answer: Answer): Promise<Answer> => {
    calls.push(call);
    return Promise.resolve(answer);
  };
  const carriedOut: OperationAnswer = { state: 'carried-out', outcome };

  const kiosk: KioskApi = {
    page: {
      open: () => said('open', profile),
      shown: ({ screen, locale }) => said(`shown ${screen} ${locale}`, undefined),
      service: (listener) => {
        serviceListener = listener;
        return () => {
          serviceListener = () => {};
        };
      },
    },
    login: {
      logIn: ({ loginId }) => said(`logIn ${loginId}`, codeSent),
      resendCode: () => said('resendCode', codeSent),
      verify: ({ code }) => said(`verify ${code}`, { state: 'logged-in', actor }),
    },
    contract: { read: () => said('read', { state: 'read', contract }) },
    paymentMethod: {
      prepare: () => {
        preparations += 1;
        const keys = prepared(String(preparations));
        return said('prepare', {
          ...keys,
          encryptionKey: { kty: 'RSA', kid: 'kid', n, e },
        } as typeof keys);
      },
      register: async ({ idempotencyKey, encryptedCard }) => {
        const { plaintext } = await compactDecrypt(encryptedCard, pair.privateKey);
        sent.push({ idempotencyKey, plaintext: JSON.parse(new TextDecoder().decode(plaintext)) });
        return said(`register ${idempotencyKey}`, carriedOut);
      },
      askOutcome: ({ idempotencyKey }) => said(`askOutcome ${idempotencyKey}`, carriedOut),
      ...answers,
    },
    session: {
      end: ({ reason }) => said(`end ${reason}`, undefined),
      ended: (listener) => {
        endedListener = listener;
        return () => {
          endedListener = () => {};
        };
      },
    },
  };
  return {
    kiosk,
    calls,
    sent,
    sayService: (service: Service) => serviceListener(service),
    sayEnded: (failure: Failure) => endedListener(failure),
  };
};
