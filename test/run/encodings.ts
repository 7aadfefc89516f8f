/** One way in which a secret may lie on a disk or in a log: its name and the bytes to look for. */
export interface Needle {
  readonly encoding: string;
  readonly bytes: Buffer;
}

export interface Secret {
  /** What findings call it; never the value. */
  readonly name: string;
  readonly kind: 'card-number' | 'text';
  readonly value: string;
}

interface Spelling {
  readonly name: string;
  readonly text: string;
}

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** Groups as printed on cards: 4-6-5 for 15 digits, 4-6-4 for 14, else fours. */
function groups(digits: string): readonly string[] {
  const sizes: Readonly<Record<number, RegExp>> = {
    14: /^(\d{4})(\d{6})(\d{4})$/,
    15: /^(\d{4})(\d{6})(\d{5})$/,
  };
  const pattern = sizes[digits.length];
  return pattern?.exec(digits)?.slice(1) ?? digits.match(/\d{1,4}/g) ?? [digits];
}

function spellings(secret: Secret): readonly Spelling[] {
  if (secret.kind === 'text') return [{ name: 'plain', text: secret.value }];
  const parts = groups(secret.value);
  const plain = [
    { name: 'plain', text: secret.value },
    { name: 'spaced', text: parts.join(' ') },
    { name: 'hyphened', text: parts.join('-') },
    { name: 'reversed', text: secret.value.split('').reverse().join('') },
  ];
  const wide = [
    { name: 'full-width', text: fullWidth(secret.value) },
    { name: 'full-width spaced', text: parts.map(fullWidth).join('\u3000') },
  ];
  return [...plain, ...wide];
}

function utf16BigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const percentEncoded = (bytes: Buffer): string =>
  [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const jsonEscaped = (text: string): string =>
  text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * What base64 (RFC 4648) makes of `bytes` in the middle of something longer: at each of the three alignments, only the
 * signs that depend on nothing but `bytes`.
 */
function base64Cores(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const armoured = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    return armoured.slice(first, last);
  });
}

const asUrlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

function armoured(name: string, bytes: Buffer): readonly Needle[] {
  const ascii = (encoding: string, text: string): Needle => ({
    encoding: `${name}, ${encoding}`,
    bytes: Buffer.from(text, 'latin1'),
  });
  const cores = base64Cores(bytes);
  return [
    { encoding: name, bytes },
    ...cores.map((core) => ascii('base64', core)),
    ...cores.map((core) => ascii('base64url', asUrlSafe(core))),
    ascii('hex', bytes.toString('hex')),
    ascii('hex', bytes.toString('hex').toUpperCase()),
  ];
}

/** All bytes by which `secret` would give itself away, each once. */
export function needlesFor(secret: Secret): readonly Needle[] {
  const needles = spellings(secret).flatMap(({ name, text }) => {
    const utf8 = Buffer.from(text);
    const url = [
      percentEncoded(utf8),
      percentEncoded(utf8).toUpperCase(),
      encodeURIComponent(text),
    ];
    const asciiForms = [...url, text.replaceAll(' ', '+'), jsonEscaped(text)];
    return [
      ...armoured(name, utf8),
      ...armoured(`${name}, UTF-16LE`, Buffer.from(text, 'utf16le')),
      ...armoured(`${name}, UTF-16BE`, utf16BigEndian(text)),
      ...asciiForms.map((form) => ({
        encoding: `${name}, URL or JSON encoded`,
        bytes: Buffer.from(form),
      })),
    ];
  });
  const byBytes = new Map(
    needles.toReversed().map((needle) => [needle.bytes.toString('latin1'), needle]),
  );
  return [...byBytes.values()].toReversed();
}
