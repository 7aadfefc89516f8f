const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;

/** A JWE in compact serialisation (RFC 7516): a protected header, which anybody can read, and four parts, which nobody can without the key. */
const compactJwe = /eyJ[\w-]+(?:\.[\w-]*){4}/g;

/** A sign as JSON may write it (RFC 8259, section 7), with as many backslashes as there are texts around. */
const escapedSign = /\\+u([\da-f]{4})/gi;

const partsOf = (jwe: string): string =>
  jwe
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
    .join('\n');

const unescaped = (text: string): string =>
  text.replace(escapedSign, (_, code: string) =>
    Buffer.from(String.fromCharCode(Number.parseInt(code, 16))).toString('latin1'),
  );

/**
 * `bytes` as a search should read them: as they are and once more without JSON's escapes; without ids, which are random and would now and then
 * spell a code of four digits; and with each JWE opened as far as anybody could, so that what is only made to look like one gives itself away.
 */
export const laidOpen = (bytes: Buffer): Buffer => {
  const text = bytes.toString('latin1').replace(uuid, '(id)').replace(compactJwe, partsOf);
  return Buffer.from(`${text}\n${unescaped(text)}`, 'latin1');
};
