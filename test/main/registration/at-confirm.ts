import { FakeClock } from '../billing/fake-clock.ts';
import type { ScriptedBackend } from '../billing/scripted-backend.ts';
import { ended, registrationFor } from './registration-under-test.ts';

export const encryptedCard = 'a.b.c.d.e';
export const visa = { brand: 'visa', lastFour: '1111' };
/** Pauses pass at once; the life of a session does not. */
export const shortPauses = () => new FakeClock((milliseconds) => milliseconds <= 10_000);

/** Somebody who is logged in and has confirmed a card. */
export const atConfirm = async (backend: ScriptedBackend, clock = shortPauses()) => {
  const under = registrationFor(backend, { clock });
  await under.logIn();
  const prepared = await under.registration.prepare();
  if (prepared.state !== 'prepared') {
    throw new Error(`prepare ended with ${ended(prepared)}`);
  }
  const { idempotencyKey, enquiryNumber } = prepared;
  return {
    ...under,
    clock,
    idempotencyKey,
    enquiryNumber,
    operation: `GET /v1/operations/${idempotencyKey}`,
    register: () => under.registration.registerCard({ idempotencyKey, label: visa, encryptedCard }),
  };
};
