import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';
import { cardLabel } from '../../../preload/contract/operation.ts';
import { labelOfNumber, labelOnFile } from '../../../renderer/card/card-label.ts';
import { type CardData, encryptCard } from '../../../renderer/card/encrypt-card.ts';
import { type FuzzTarget, holds, nothingToClose } from '../fuzz-target.ts';

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...'0123456789'.split('')),
    minLength: least,
    maxLength: most,
  });

const expiry = fc.record({ month: digits(2, 2), year: digits(4, 4) }, { noNullPrototype: true });

const card = fc.oneof(
  fc.record(
    { kind: fc.constant('card'), number: digits(13, 19), expiry, securityCode: digits(3, 4) },
    { noNullPrototype: true },
  ),
  fc.record({ kind: fc.constant('expiry'), expiry }, { noNullPrototype: true }),
) as fc.Arbitrary<CardData>;

const maskedNumber = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  digits(0, 24),
  fc.tuple(fc.string(), digits(4, 4)).map(([before, last]) => before + last),
);

/** The longest run of digits, of whatever script. */
const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/\p{Nd}+/gu) ?? []).map((run) => run.length));

/** Whatever is typed, or on file: main gets a JWE that only the backend opens, and a label with four digits at most. */
export const cardInputs: FuzzTarget = {
  name: 'card inputs',
  open: async () => {
    const { publicKey, privateKey } = await generateKeyPair('RSA-OAEP-256', { extractable: true });
    const { n = '', e = '' } = await exportJWK(publicKey);
    const wire = kioskContract.paymentMethod.register.input;
    return {
      close: nothingToClose,
      property: fc.asyncProperty(
        card,
        fc.record({ maskedNumber, brand: fc.string() }),
        async (data, onFile) => {
          const idempotencyKey = randomUUID();
          const encryptedCard = await encryptCard(data, idempotencyKey, {
            kty: 'RSA',
            kid: 'key-1',
            n,
            e,
          });
          const label = data.kind === 'card' ? labelOfNumber(data.number) : labelOnFile(onFile);
          const sent = wire.safeParse({ idempotencyKey, label, encryptedCard });
          holds(sent.success, 'main would refuse what the page makes of a card');
          const { plaintext } = await compactDecrypt(encryptedCard, privateKey);
          const opened = JSON.parse(new TextDecoder().decode(plaintext)) as unknown;
          holds(
            isDeepStrictEqual(opened, { v: 1, ...data, idempotencyKey }),
            'the backend would read another card',
          );
          holds(longestRun(JSON.stringify(label)) <= 4, 'the label tells more than four digits');
          const foreign = labelOnFile(onFile);
          holds(
            foreign === null || cardLabel.safeParse(foreign).success,
            'main would refuse the label of a card on file',
          );
        },
      ),
    };
  },
};
