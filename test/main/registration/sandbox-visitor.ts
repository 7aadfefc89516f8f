import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CompactEncrypt, importJWK } from 'jose';
import { createRegistration } from '../../../main/registration/create-registration.ts';
import { clearCard } from '../../sandbox/behaviour/customer.ts';
import type { RunningSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { billingFor, recordingLog } from '../billing/billing-under-test.ts';
import { hurriedClock } from './hurried-clock.ts';
import { MemoryVault } from './memory-vault.ts';
import { ended, recordingListener } from './registration-under-test.ts';

/** A customer of the sandbox who has logged in, with the whole of main's use cases in between. Time-outs are 8 s, hurried to 2 s. */
export const visitSandbox = async (running: RunningSandbox) => {
  const { baseUrl, caFile, publicKeyPin } = running.sandbox();
  const clock = hurriedClock(4);
  const authority = await readFile(caFile, 'utf8');
  const { billing } = billingFor(
    { baseUrl, authority },
    { timeoutSeconds: 8, publicKeyPins: [publicKeyPin] },
    clock,
  );
  const vault = new MemoryVault();
  const registration = createRegistration({
    billing,
    vault,
    clock,
    newId: randomUUID,
    log: recordingLog(),
    listener: recordingListener(),
    limits: { absoluteMinutes: 15 },
  });

  const logIn = async () => {
    const { flow, loginId, password, emailAddress } = demoLogins.newCustomer;
    const sent = await registration.logIn({ flow, loginId, password });
    const [mail] = await running.mails(emailAddress);
    const answered = await registration.verify({ code: mail?.code ?? '' });
    if (answered.state !== 'logged-in') {
      throw new Error(`log in ended with ${ended(sent)}, then ${ended(answered)}`);
    }
  };

  /** One decision of the customer, encrypted as the page does it. */
  const confirm = async (number: string) => {
    const prepared = await registration.prepare();
    if (prepared.state !== 'prepared') {
      throw new Error(`prepare ended with ${ended(prepared)}`);
    }
    const { idempotencyKey, encryptionKey } = prepared;
    const card = JSON.stringify(clearCard({ number }, idempotencyKey));
    const encryptedCard = await new CompactEncrypt(new TextEncoder().encode(card))
      .setProtectedHeader({
        alg: 'RSA-OAEP-256',
        enc: 'A256GCM',
        kid: encryptionKey.kid,
        typ: 'madoguchi-card+jwe',
      })
      .encrypt(await importJWK({ ...encryptionKey }, 'RSA-OAEP-256'));
    const decision = { idempotencyKey, encryptedCard };
    return { idempotencyKey, register: () => registration.registerCard(decision) };
  };

  await logIn();
  return { registration, vault, logIn, confirm };
};
