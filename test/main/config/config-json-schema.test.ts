import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { configJsonSchema, schemaFile } from './config-json-schema.ts';

const text = readFileSync(schemaFile, 'utf8');

interface Member {
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  /** Of a member that may be null, too. */
  readonly anyOf?: readonly Member[];
}

const whole = JSON.parse(text) as Member;

/** Every member, by its dotted path. */
const membersOf = (of: Member, path = ''): readonly (readonly [string, Member])[] => [
  ...Object.entries(of.properties ?? {}).flatMap(([name, member]) => [
    [`${path}${name}`, member] as const,
    ...membersOf(member, `${path}${name}.`),
  ]),
  ...(of.anyOf ?? []).flatMap((each) => membersOf(each, path)),
];
const members = membersOf(whole);

const example = {
  kioskId: 'shop-012-k1',
  posture: 'kiosk',
  flows: ['selfcare'],
  billing: { baseUrl: 'https://billing.example/v1', caFile: null, timeoutSeconds: 15 },
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
};
const billing = (changes: object) => ({ ...example, billing: { ...example.billing, ...changes } });

const updates = (changes: object) => ({
  ...example,
  updates: { feedUrl: 'https://updates.example/madoguchi/', ...changes },
});

describe('the JSON Schema of the configuration', () => {
  it('is the one that the code generates; if not, run `node test/main/config/write-schema.ts`', () => {
    expect(text).toBe(configJsonSchema());
  });

  it('is of draft 2020-12', () => {
    expect(whole).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it.each(members)('describes %s to whoever writes it', (_path, { description }) => {
    expect(description).toMatch(/^\S.{10,}\.$/);
  });

  it('has a default for all that is not required', () => {
    const objects = [whole, ...members.map(([, member]) => member)];
    for (const { properties = {}, required = [] } of objects) {
      for (const [name, member] of Object.entries(properties)) {
        expect({ name, hasDefault: 'default' in member }).toEqual({
          name,
          hasDefault: !required.includes(name),
        });
      }
    }
  });

  it.each(members.filter(([, { type }]) => type === 'number'))('bounds %s', (_path, member) => {
    expect(member.minimum).toBeTypeOf('number');
    expect(member.maximum).toBeTypeOf('number');
  });

  it.each([['', whole] as const, ...members.filter(([, { type }]) => type === 'object')])(
    'takes no other member in “%s”',
    (_path, { additionalProperties }) => expect(additionalProperties).toBe(false),
  );
});

describe('editor and kiosk agree', () => {
  const ajv = new Ajv2020();
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(text));

  it.each<[string, unknown, boolean]>([
    ['a whole file', example, true],
    [
      'an address with a port and a path',
      billing({ baseUrl: 'https://a.example:8443/x/v1' }),
      true,
    ],
    ['an unknown flow', { ...example, flows: ['till'] }, false],
    ['a flow twice', { ...example, flows: ['selfcare', 'selfcare'] }, false],
    ['no flow', { ...example, flows: [] }, false],
    ['a language twice', { ...example, locales: ['ja', 'ja'] }, false],
    ['an unknown language', { ...example, locales: ['fr'] }, false],
    ['an unknown member', { ...example, theme: 'dark' }, false],
    ['$schema, which is a member like any other', { ...example, $schema: './x.json' }, false],
    ['an unknown member within', billing({ retries: 1 }), false],
    ['plain http', billing({ baseUrl: 'http://billing.example/v1' }), false],
    ['an address that goes on', billing({ baseUrl: 'https://billing.example/v1/' }), false],
    ['a password in it', billing({ baseUrl: 'https://a:b@billing.example/v1' }), false],
    ['a query in it', billing({ baseUrl: 'https://billing.example/?/v1' }), false],
    ['a pin that is none', billing({ publicKeyPins: ['sha256/abc'] }), false],
    ['idle too short', { ...example, session: { idleSeconds: 4 } }, false],
    ['a time-out too long', billing({ timeoutSeconds: 61 }), false],
    ['a kiosk’s name with a space', { ...example, kioskId: 'a b' }, false],
    ['telemetry', { ...example, telemetry: { otlpEndpoint: 'https://c.example:4318' } }, true],
    ['no telemetry', { ...example, telemetry: null }, true],
    ['telemetry in clear', { ...example, telemetry: { otlpEndpoint: 'http://c.example' } }, false],
    [
      'telemetry with more to it',
      { ...example, telemetry: { otlpEndpoint: 'https://c.example', headers: {} } },
      false,
    ],
    ['a night', { ...example, nightHours: '21:00-08:00' }, true],
    ['no night', { ...example, nightHours: null }, true],
    ['a night at an hour that no day has', { ...example, nightHours: '22:00-24:00' }, false],
    ['no support', { ...example, support: undefined }, false],
    ['updates', updates({}), true],
    ['updates at any hour', updates({ installHours: null }), true],
    ['updates before midnight and after', updates({ installHours: '23:30-01:00' }), true],
    ['updates by plain http', updates({ feedUrl: 'http://updates.example/' }), false],
    ['updates from a file', updates({ feedUrl: 'https://updates.example/latest.yml' }), false],
    ['updates with a query', updates({ feedUrl: 'https://updates.example/?a/' }), false],
    ['updates at an hour that no day has', updates({ installHours: '02:00-24:00' }), false],
    ['updates with a key of its own', updates({ releaseKey: 'MCow' }), false],
  ])('on %s', (_what, config, taken) => {
    expect({
      editor: validate(JSON.parse(JSON.stringify(config))),
      kiosk: kioskConfigSchema.safeParse(config).success,
    }).toEqual({ editor: taken, kiosk: taken });
  });
});
