import { z } from 'zod';
import { locales } from '../../preload/contract/locale.ts';
import { pinHashFault } from '../staff-panel/pin-hash.ts';
import { hoursPattern, readHoursOfDay } from './hours-of-day.ts';
import { httpsPattern, isHttpsAddress } from './https-address.ts';
import { updates } from './updates-config.ts';

const distinct = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;

const billing = z
  .strictObject({
    baseUrl: z
      .string()
      .refine(
        (text) => isHttpsAddress(text, '/v1'),
        'must be an https address that ends in /v1, with nothing after it',
      )
      .meta({
        description: 'The billing backend: https://HOST[:PORT]/…/v1, with nothing after it.',
        format: 'uri',
        pattern: httpsPattern('/v1'),
      }),
    caFile: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe(
        'PEM file with the authority that the backend’s certificate must come from. A relative path begins at the folder of this file. null takes the authorities of the system.',
      ),
    publicKeyPins: z
      .array(
        z.string().regex(/^sha256\/[A-Za-z0-9+/]{43}=$/, {
          error: 'must be sha256/ and the base64 of a SHA-256 digest',
        }),
      )
      .default([])
      .describe(
        'The backend’s certificate must have one of these public keys: sha256/ and the base64 of the SHA-256 of the SubjectPublicKeyInfo. Name a second key as a backup. Empty pins nothing.',
      ),
    encryptionKeyThumbprints: z
      .array(
        z.string().regex(/^[\w-]{43}$/, { error: 'must be the base64url of a SHA-256 thumbprint' }),
      )
      .default([])
      .describe(
        'Card data are encrypted for one of these keys alone: RFC 7638 thumbprints, SHA-256 in base64url. Empty takes the key that the backend offers.',
      ),
    timeoutSeconds: z
      .number()
      .min(1)
      .max(60)
      .default(15)
      .describe('How long one attempt to reach the backend may take.'),
  })
  .describe('How the billing backend is reached, and by what it is known.');

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
  idleSeconds: z
    .number()
    .min(5)
    .max(600)
    .default(60)
    .describe(
      'After so long without a touch on a card screen the warning begins. Other screens have one and a half times that, the one-time code at least 300 s.',
    ),
  warningSeconds: z
    .number()
    .min(20)
    .max(120)
    .default(30)
    .describe('How long the warning stays before everything that was typed is wiped.'),
  absoluteMinutes: z
    .number()
    .min(1)
    .max(720)
    .default(15)
    .describe('After so long a session ends, whatever happens in it. At a counter: a shift.'),
});

const support = z
  .strictObject({
    email: z.email().describe('E-mail address.'),
    phone: z.string().min(1).max(32).describe('Telephone number, as people read it.'),
    hours: z.string().min(1).max(64).describe('When somebody answers, as people read it.'),
  })
  .describe('Where people find help. Shown on screens.');

const telemetry = z.strictObject({
  otlpEndpoint: z
    .string()
    .refine(
      (text) => isHttpsAddress(text, ''),
      'must be an https address, with nothing after its path',
    )
    .meta({
      description:
        'A collector that takes OTLP over HTTP: https://HOST[:PORT][/PATH], to which /v1/metrics and /v1/traces are added.',
      format: 'uri',
      pattern: httpsPattern(''),
    }),
  caFile: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'PEM file with the authority that the collector’s certificate must come from. A relative path begins at the folder of this file. null takes the authorities of the system.',
    ),
});

/** The kiosk's configuration file. Its JSON Schema in `resources/` is generated from this. */
export const kioskConfigSchema = z.strictObject({
  kioskId: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
      error:
        'must be 1 to 64 letters, digits, dots, hyphens or underscores, and begin with a letter or digit',
    })
    .describe(
      'The name of this kiosk among all others: in the audit trail, and told to the backend.',
    ),
  posture: z
    .enum(['kiosk', 'laptop'])
    .describe(
      'kiosk: full screen, nothing else to get to. laptop: a normal window; a staff session outlives a restart.',
    ),
  flows: z
    .array(z.enum(['selfcare', 'counter']))
    .min(1)
    .refine(distinct, 'must name no flow twice')
    .meta({
      description:
        'selfcare: customers by themselves. counter: staff for customers. In the order in which they are offered.',
      uniqueItems: true,
    }),
  billing,
  session: session
    .prefault({})
    .describe('How long a screen or a session may be left, before it ends by itself.'),
  locales: z
    .array(z.enum(locales))
    .min(1)
    .refine(distinct, 'must name no language twice')
    .default([...locales])
    .meta({
      description: 'The languages that are offered. The first is where every new customer starts.',
      uniqueItems: true,
    }),
  support,
  nightHours: z
    .string()
    .refine(
      (text) => readHoursOfDay(text) !== null,
      'must be two different times of day, such as 22:00-06:00',
    )
    .meta({ pattern: hoursPattern })
    .nullable()
    .default('22:00-06:00')
    .describe(
      'When the first screen dims while nobody is there, by the clocks in Japan: HH:MM-HH:MM. null: never.',
    ),
  staffPinHash: staffPinHash
    .nullable()
    .default(null)
    .describe(
      'Hash of the PIN of the staff panel, made by `npm run config -- pin`. null: there is no staff panel.',
    ),
  askSecurityCodeInCounter: z
    .boolean()
    .default(false)
    .describe('Whether staff ask for the security code, too.'),
  telemetry: telemetry
    .nullable()
    .default(null)
    .describe('Where the kiosk tells how it does, without personal data. null tells nobody.'),
  updates: updates
    .nullable()
    .default(null)
    .describe(
      'Where newer versions come from, and when they may be installed. null: the kiosk looks for none.',
    ),
});

export type KioskConfig = z.output<typeof kioskConfigSchema>;
