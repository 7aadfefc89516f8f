import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../main/config/load-config.ts';
import { certificates } from '../billing/certificates.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
const load = (content: string | Buffer) => {
  written += 1;
  const file = path.join(folder, `${written}.json`);
  writeFileSync(file, content);
  return { file, loaded: loadConfig(file) };
};

const support = { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' };
const smallest = {
  kioskId: 'shop-012-k1',
  posture: 'kiosk',
  flows: ['selfcare'],
  billing: { baseUrl: 'https://billing.example/v1' },
  support,
};
const faultsOf = (config: unknown): readonly string[] => {
  const { loaded } = load(JSON.stringify(config));
  return loaded.state === 'refused' ? loaded.faults : [];
};
const billing = (changes: object) => ({
  ...smallest,
  billing: { ...smallest.billing, ...changes },
});
const telemetry = (changes: object) => ({
  ...smallest,
  telemetry: { otlpEndpoint: 'https://collector.example', ...changes },
});
const session = (changes: object) => ({ ...smallest, session: changes });
const { kioskId: _, ...withoutKioskId } = smallest;

describe('the configuration', () => {
  it('takes its defaults for all that is not required', () => {
    const { file, loaded } = load(JSON.stringify(smallest));
    expect(loaded).toEqual({
      state: 'loaded',
      certificateAuthority: null,
      telemetryAuthority: null,
      updatesAuthority: null,
      files: [file],
      config: {
        ...smallest,
        billing: {
          baseUrl: 'https://billing.example/v1',
          caFile: null,
          publicKeyPins: [],
          encryptionKeyThumbprints: [],
          timeoutSeconds: 15,
        },
        session: { idleSeconds: 60, warningSeconds: 30, absoluteMinutes: 15 },
        locales: ['ja', 'ja-easy', 'en', 'zh-Hans', 'ko', 'vi', 'pt-BR'],
        nightHours: '22:00-06:00',
        staffPinHash: null,
        askSecurityCodeInCounter: false,
        telemetry: null,
        updates: null,
      },
    });
  });

  it.each([[['selfcare']], [['counter']], [['counter', 'selfcare']]])(
    'takes the flows %j, in that order',
    (flows) => {
      const { loaded } = load(JSON.stringify({ ...smallest, flows }));
      expect(loaded).toMatchObject({ state: 'loaded', config: { flows } });
    },
  );

  it.each<[string, unknown, readonly string[]]>([
    ['a missing member', withoutKioskId, ['kioskId is missing']],
    ['a missing member within', { ...smallest, billing: {} }, ['billing.baseUrl is missing']],
    [
      'an unknown member',
      { ...smallest, theme: 'dark' },
      ['theme is not a member of the configuration'],
    ],
    [
      'an unknown member within',
      billing({ retries: 3 }),
      ['billing.retries is not a member of the configuration'],
    ],
    [
      'an unknown flow',
      { ...smallest, flows: ['selfcare', 'other'] },
      ['flows[1] must be one of selfcare, counter'],
    ],
    [
      'a flow twice',
      { ...smallest, flows: ['selfcare', 'selfcare'] },
      ['flows must name no flow twice'],
    ],
    [
      'a flow twice with another between',
      { ...smallest, flows: ['counter', 'selfcare', 'counter'] },
      ['flows must name no flow twice'],
    ],
    ['no flow', { ...smallest, flows: [] }, ['flows must have at least 1 entry']],
    [
      'an unknown posture',
      { ...smallest, posture: 'desk' },
      ['posture must be one of kiosk, laptop'],
    ],
    [
      'a time-out too short',
      billing({ timeoutSeconds: 0.5 }),
      ['billing.timeoutSeconds must be at least 1'],
    ],
    [
      'a time-out too long',
      billing({ timeoutSeconds: 61 }),
      ['billing.timeoutSeconds must be at most 60'],
    ],
    [
      'text for a number',
      billing({ timeoutSeconds: '15' }),
      ['billing.timeoutSeconds must be of type number'],
    ],
    ['idle too short', session({ idleSeconds: 4 }), ['session.idleSeconds must be at least 5']],
    ['idle too long', session({ idleSeconds: 601 }), ['session.idleSeconds must be at most 600']],
    [
      'a warning too short',
      session({ warningSeconds: 19 }),
      ['session.warningSeconds must be at least 20'],
    ],
    [
      'a warning too long',
      session({ warningSeconds: 121 }),
      ['session.warningSeconds must be at most 120'],
    ],
    [
      'a life too short',
      session({ absoluteMinutes: 0 }),
      ['session.absoluteMinutes must be at least 1'],
    ],
    [
      'a life too long',
      session({ absoluteMinutes: 721 }),
      ['session.absoluteMinutes must be at most 720'],
    ],
    [
      'plain http',
      billing({ baseUrl: 'http://billing.example/v1' }),
      ['billing.baseUrl must be an https address that ends in /v1, with nothing after it'],
    ],
    [
      'another path',
      billing({ baseUrl: 'https://billing.example/v1/' }),
      ['billing.baseUrl must be an https address that ends in /v1, with nothing after it'],
    ],
    [
      'a password in the address',
      billing({ baseUrl: 'https://a:b@billing.example/v1' }),
      ['billing.baseUrl must be an https address that ends in /v1, with nothing after it'],
    ],
    [
      'a pin that is none',
      billing({ publicKeyPins: ['sha256/abc'] }),
      ['billing.publicKeyPins[0] must be sha256/ and the base64 of a SHA-256 digest'],
    ],
    [
      'a thumbprint that is none',
      billing({ encryptionKeyThumbprints: ['abc'] }),
      ['billing.encryptionKeyThumbprints[0] must be the base64url of a SHA-256 thumbprint'],
    ],
    [
      'a hash of a PIN that is none',
      { ...smallest, staffPinHash: 'scrypt:1:1' },
      ['staffPinHash must be scrypt:<N>:<r>:<p>:<salt>:<key>, the last two in base64url'],
    ],
    [
      'a hash of a PIN that is too cheap',
      { ...smallest, staffPinHash: 'scrypt:1024:8:1:c2FsdHNhbHRzYWx0c2FsdA:a2V5' },
      ['staffPinHash must have an N that is a power of two and at least 16384'],
    ],
    [
      'a hash of a PIN that cannot be run',
      { ...smallest, staffPinHash: 'scrypt:1048576:8:1:c2FsdHNhbHRzYWx0c2FsdA:a2V5' },
      [
        'staffPinHash costs more than this kiosk can run: N × r × p may be 2097152, and 128 × N × r 160 MiB, at most',
      ],
    ],
    [
      'a language twice',
      { ...smallest, locales: ['ja', 'ja'] },
      ['locales must name no language twice'],
    ],
    ['no language', { ...smallest, locales: [] }, ['locales must have at least 1 entry']],
    [
      'an e-mail address that is none',
      { ...smallest, support: { ...support, email: 'x' } },
      ['support.email must be an e-mail address'],
    ],
    [
      'a CA file that is not there',
      billing({ caFile: 'no.pem' }),
      ['billing.caFile: the file that it names is not there'],
    ],
    ...[
      'http://collector.example',
      'https://a:b@collector.example',
      'https://c.example/?key=1',
    ].map((otlpEndpoint): [string, unknown, readonly string[]] => [
      `telemetry to ${otlpEndpoint}`,
      telemetry({ otlpEndpoint }),
      ['telemetry.otlpEndpoint must be an https address, with nothing after its path'],
    ]),
    [
      'a header for telemetry',
      telemetry({ headers: 'a=b' }),
      ['telemetry.headers is not a member of the configuration'],
    ],
    [
      'a CA file for telemetry that is not there',
      telemetry({ caFile: 'no.pem' }),
      ['telemetry.caFile: the file that it names is not there'],
    ],
    [
      'a CA file of updates that is not there',
      { ...smallest, updates: { feedUrl: 'https://updates.example/', caFile: 'no.pem' } },
      ['updates.caFile: the file that it names is not there'],
    ],
    [
      'updates from a place that is not safe, at no time',
      { ...smallest, updates: { feedUrl: 'http://updates.example/', installHours: '02:00-02:00' } },
      [
        'updates.feedUrl must be an https address that ends in /, with nothing after it',
        'updates.installHours must be two different times of day, such as 02:00-05:00',
      ],
    ],
    [
      'a night without an end',
      { ...smallest, nightHours: '22:00-22:00' },
      ['nightHours must be two different times of day, such as 22:00-06:00'],
    ],
    ['an array', [], ['the configuration must be of type object']],
    ['null', null, ['the configuration must be of type object']],
  ])('refuses %s', (_what, config, faults) => {
    expect(faultsOf(config)).toEqual(faults);
  });

  it('names an unknown language among those there are', () => {
    expect(faultsOf({ ...smallest, locales: ['ja', 'fr'] })).toEqual([
      'locales[1] must be one of ja, ja-easy, en, zh-Hans, ko, vi, pt-BR',
    ]);
  });

  it('names every fault at once', () => {
    const faults = faultsOf({
      posture: 'kiosk',
      flows: ['till'],
      billing: { baseUrl: 'https://billing.example/v1', timeoutSeconds: 99 },
      session: { idleSeconds: 1 },
      support,
      colour: 'red',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'kioskId',
      'flows[0]',
      'billing.timeoutSeconds',
      'session.idleSeconds',
      'colour',
    ]);
  });

  it('never repeats a value, which may be a secret', () => {
    expect(faultsOf({ ...smallest, staffPinHash: 'hunter2' }).join()).not.toContain('hunter2');
  });

  it.each([
    ['nothing', ''],
    ['broken JSON', '{\n  "kioskId": ,\n}'],
    ['a secret outside of JSON', 'hunter2'],
  ])('says that a file with %s is no JSON', (_what, content) => {
    const { file, loaded } = load(content);
    expect(loaded).toEqual({
      state: 'refused',
      faults: [expect.stringMatching(/ is not valid JSON: see /)],
    });
    expect(JSON.stringify(loaded)).toContain(file);
    expect(JSON.stringify(loaded)).not.toContain('hunter2');
  });

  it.each([
    ['a comma is missing', '{\n  "kioskId": "k1" \n "posture": "kiosk"}', 'line 3 column 2'],
    ['a comma too many', '{\n  "flows": ["selfcare"],\n}', 'line 3 column 1'],
    ['a value is missing', '{\n  "kioskId": ,\n  "posture": "kiosk"\n}', 'line 2 column 14'],
    ['a comment', '{\n  "kioskId": "k1", "a": 1 // here\n}', 'line 2 column 27'],
    ['a word without quotes', `{"a": "${'x,'.repeat(99)}",\n"b": shop}`, 'line 2 column 6'],
    ['a wrong word', '{"a": true, "b": true,\n"c": treu}', 'line 2 column 8'],
    ['single quotes', "{\n'kioskId': 1}", 'line 2 column 1'],
    ['an unfinished file', '{"kioskId": ', 'the end of the file, which comes too early'],
    ['nothing', '', 'the end of the file, which comes too early'],
  ])('tells where it breaks: %s', (_what, content, where) => {
    expect(load(content).loaded).toMatchObject({ faults: [expect.stringContaining(where)] });
  });

  it.each([
    [
      'UTF-16, as some Windows tools write',
      Buffer.from(`\uFEFF${JSON.stringify(smallest)}`, 'utf16le'),
    ],
    ['Shift_JIS', Buffer.from([0x7b, 0x22, 0x8d, 0x82, 0x22, 0x7d])],
  ])('says that a file is in %s', (_what, content) => {
    expect(load(content).loaded).toMatchObject({
      faults: [expect.stringMatching(/\.json is not text in UTF-8: save it as UTF-8$/)],
    });
  });

  it('takes a file that begins with a byte order mark', () => {
    expect(load(`\uFEFF${JSON.stringify(smallest)}`).loaded.state).toBe('loaded');
  });

  it('names faults of the CA file along with all others', () => {
    expect(faultsOf({ ...billing({ caFile: 'no.pem' }), posture: 'desk' })).toEqual([
      'posture must be one of kiosk, laptop',
      'billing.caFile: the file that it names is not there',
    ]);
  });

  it('says that a file is not there, or cannot be read', () => {
    expect(loadConfig(path.join(folder, 'none.json'))).toMatchObject({
      faults: [expect.stringContaining('none.json is not there')],
    });
    expect(loadConfig(folder)).toMatchObject({ faults: [expect.stringContaining('EISDIR')] });
  });

  it('names the faults of both CA files', () => {
    expect(
      faultsOf({
        ...telemetry({ caFile: 'no.pem' }),
        billing: billing({ caFile: 'no.pem' }).billing,
      }),
    ).toEqual([
      'billing.caFile: the file that it names is not there',
      'telemetry.caFile: the file that it names is not there',
    ]);
  });

  it('reads the CA file of telemetry apart from that of billing', async () => {
    const { authority } = await certificates();
    writeFileSync(path.join(folder, 'collector.pem'), authority);
    const { file, loaded } = load(JSON.stringify(telemetry({ caFile: 'collector.pem' })));
    expect(loaded).toMatchObject({
      certificateAuthority: null,
      telemetryAuthority: authority,
      files: [file, path.join(folder, 'collector.pem')],
      config: { telemetry: { otlpEndpoint: 'https://collector.example', caFile: 'collector.pem' } },
    });
  });

  it('says that a CA file holds no certificate', () => {
    writeFileSync(path.join(folder, 'broken.pem'), 'not a certificate');
    expect(faultsOf(billing({ caFile: 'broken.pem' }))).toEqual([
      'billing.caFile: the file that it names holds no certificate in PEM form',
    ]);
  });
});
