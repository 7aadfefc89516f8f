import isEmail from 'validator/es/lib/isEmail';

/** The longest address that mail can be sent to (RFC 5321, sections 4.5.3.1.3 and 4.1.2). */
const mostCharacters = 254;

/** The address as meant: full-width letters, digits and signs become ASCII (NFKC), without space around it. */
export const meantEmailAddress = (typed: string): string => typed.normalize('NFKC').trim();

/** Whether mail can be addressed so, as the `validator` package judges it. Expects it as meant. */
export const isEmailAddress = (address: string): boolean =>
  address.length <= mostCharacters && isEmail(address);
