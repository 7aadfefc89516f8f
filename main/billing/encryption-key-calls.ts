import { z } from 'zod';
import type { AttemptFailure } from './answer.ts';
import type { Billing } from './billing.ts';
import type { BillingSettings } from './billing-settings.ts';
import { reading } from './call.ts';
import { contractEffort } from './effort.ts';
import { chooseEncryptionKey } from './encryption-key-choice.ts';
import type { NewId } from './ports.ts';
import type { SendCall } from './send-call.ts';

const wireKeySet = z.object({ keys: z.array(z.unknown()).max(100) });

/** "Encryption keys". A set without a key that may be used fails as `encryption-key-refused`. */
export const encryptionKeyCalls = (
  send: SendCall,
  settings: Pick<BillingSettings, 'encryptionKeyThumbprints'>,
  newId: NewId,
): Pick<Billing, 'encryptionKey'> => ({
  encryptionKey: async (effort = contractEffort) => {
    const answer = await send({
      name: 'encryption-keys',
      method: 'GET',
      path: '/encryption-keys',
      credentials: { kind: 'none' },
      repetition: { kind: 'repeatable', effort },
      answers: { 200: reading(wireKeySet, ({ keys }, time) => ({ keys, now: time.now })) },
    });
    if (answer.state === 'failed') {
      return answer;
    }
    const { keys, now } = answer.value;
    const key = await chooseEncryptionKey(keys, settings.encryptionKeyThumbprints, now);
    if (key !== null) {
      return { state: 'answered', value: key };
    }
    const refused: AttemptFailure = {
      kind: 'unreadable',
      problem: { slug: 'encryption-key-refused' },
      status: 200,
      waitSeconds: null,
    };
    return { state: 'failed', attempts: [refused], last: refused, requestId: newId() };
  },
});
