import type { Backend } from '../backend.ts';
import type { MailLanguage } from '../mail/code-mail.ts';
import { limits } from '../rules/limits.ts';
import { maskAddress } from '../rules/masking.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import { unambiguousText } from '../rules/unambiguous-alphabet.ts';
import { hashSecret } from '../secrets/salted-hash.ts';
import type { Account } from '../state/accounts.ts';
import { inTransaction } from '../state/database.ts';
import { replaceCode, setEmailAddress } from '../state/login-attempts.ts';

/** The members `delivery` and `code` of the contract's login answers. */
export interface CodeSent {
  readonly delivery: { readonly state: 'sent'; readonly maskedAddress: string };
  readonly code: {
    readonly length: number;
    readonly alphabet: 'alphanumeric';
    readonly expiresAt: string;
    readonly resendableAt: string;
  };
}

/** Makes a new code the only valid one and sends it; resolves once the mail server has taken it. */
export const sendCode = async (
  backend: Backend,
  attemptId: string,
  reader: Pick<Account, 'kind'>,
  emailAddress: string,
  language: MailLanguage,
): Promise<CodeSent> => {
  const now = backend.clock.now();
  const code = unambiguousText(limits.codeLength, backend.randomBelow);
  const expiresAt = now + limits.codeLifeSeconds * 1000;
  const resendableAt = now + limits.resendWaitSeconds * 1000;
  const current = { codeHash: hashSecret(code), expiresAt };
  inTransaction(backend.database, () => {
    setEmailAddress(backend.database, attemptId, emailAddress);
    replaceCode(backend.database, attemptId, current, resendableAt);
  });
  await backend.mailer.send({ emailAddress, code, expiresAt, language, reader: reader.kind });
  return {
    delivery: { state: 'sent', maskedAddress: maskAddress(emailAddress) },
    code: {
      length: limits.codeLength,
      alphabet: 'alphanumeric',
      expiresAt: toTimestamp(expiresAt),
      resendableAt: toTimestamp(resendableAt),
    },
  };
};
