import { z } from 'zod';
import { locales } from '../../preload/contract/locale.ts';
import { pinHashFault } from '../staff-panel/pin-hash.ts';

const distinct = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;

const isBillingAddress = (text: string): boolean => {
  if (!URL.canParse(text)) {
    return false;
  }
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  const plain = username === '' && password === '' && search === '' && hash === '';
  return protocol === 'https:' && plain && pathname.endsWith('/v1');
};

const billing = z.strictObject({
  /** `https://host[:port]/…/v1`. */
  baseUrl: z
    .string()
    .refine(isBillingAddress, 'must be an https address that ends in /v1, with nothing after it'),
  /** PEM file, relative to the configuration file; null takes what the system trusts. */
  caFile: z.string().min(1).nullable().default(null),
  publicKeyPins: z
    .array(
      z.string().regex(/^sha256\/[A-Za-z0-9+/]{43}=$/, {
        error: 'must be sha256/ and the base64 of a SHA-256 digest',
      }),
    )
    .default([]),
  /** RFC 7638. */
  encryptionKeyThumbprints: z
    .array(
      z.string().regex(/^[\w-]{43}$/, { error: 'must be the base64url of a SHA-256 thumbprint' }),
    )
    .default([]),
  timeoutSeconds: z.number().min(1).max(60).default(15),
});

const staffPinHash = z
  .string()
  .regex(/^scrypt:\d+:\d+:\d+:[\w-]+:[\w-]+$/, {
    error: 'must be scrypt:<N>:<r>:<p>:<salt>:<key>, the last two in base64url',
    abort: true,
  })
  .superRefine((text, context) => {
    const fault = pinHashFault(text);
    if (fault !== null) {
      context.addIssue({ code: 'custom', message: fault });
    }
  });

const session = z.strictObject({
  idleSeconds: z.number().min(5).max(600).default(60),
  warningSeconds: z.number().min(20).max(120).default(30),
  absoluteMinutes: z.number().min(1).max(720).default(15),
});

const support = z.strictObject({
  email: z.email(),
  phone: z.string().min(1).max(32),
  hours: z.string().min(1).max(64),
});

/** The kiosk's configuration file. Its JSON Schema in `resources/` is generated from this. */
export const kioskConfigSchema = z.strictObject({
  kioskId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error:
      'must be 1 to 64 letters, digits, dots, hyphens or underscores, and begin with a letter or digit',
  }),
  posture: z.enum(['kiosk', 'laptop']),
  flows: z
    .array(z.enum(['selfcare', 'counter']))
    .min(1)
    .refine(distinct, 'must name no flow twice'),
  billing,
  session: session.prefault({}),
  locales: z
    .array(z.enum(locales))
    .min(1)
    .refine(distinct, 'must name no language twice')
    .default([...locales]),
  support,
  staffPinHash: staffPinHash.nullable().default(null),
  askSecurityCodeInCounter: z.boolean().default(false),
});

export type KioskConfig = z.output<typeof kioskConfigSchema>;
