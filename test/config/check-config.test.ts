import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pinHash } from '../main/staff-panel/right-pin.ts';
import { makeCertificateAuthority } from '../sandbox/tls/certificates.ts';
import { checkConfig } from './check-config.ts';
import { makePinHash, saltBytes } from './make-pin-hash.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-check-'));
  file = path.join(folder, 'kiosk.json');
  const tenYears = 3650 * 86_400_000;
  const { certificatePem } = await makeCertificateAuthority(Date.now() - 2 * tenYears);
  writeFileSync(path.join(folder, 'old.pem'), certificatePem);
});
afterAll(() => rmSync(folder, { recursive: true }));

const pin = (letter: string): string => `sha256/${letter.repeat(43)}=`;

const wise = {
  kioskId: 'shop-012-k1',
  posture: 'kiosk',
  flows: ['selfcare'],
  billing: {
    baseUrl: 'https://billing.example/v1',
    publicKeyPins: [pin('A'), pin('B')],
    encryptionKeyThumbprints: ['A'.repeat(43), 'B'.repeat(43)],
  },
  support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10:00-19:00' },
  staffPinHash: makePinHash('271828', Buffer.alloc(saltBytes, 1)),
};
const billing = (changes: object) => ({ ...wise, billing: { ...wise.billing, ...changes } });

const check = (text: string, mode = 0o640) => {
  writeFileSync(file, text);
  chmodSync(file, mode);
  return checkConfig(file, { platform: 'linux', now: Date.now() });
};
const text = JSON.stringify(wise, null, 2);

it('a wise configuration can be used, and there is nothing more to say', () => {
  expect(check(text)).toEqual({ output: `${file} can be used.\n`, errors: '', exitCode: 0 });
});

describe('a configuration that is broken is refused with exit code 2, in words for its operator', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a comma too many',
      text.replace('"kiosk",', '"kiosk",,'),
      ['FILE is not valid JSON: see line 3 column 22'],
    ],
    [
      'a member misspelt',
      text.replace('"baseUrl"', '"baseURL"'),
      ['billing.baseUrl is missing', 'billing.baseURL is not a member of the configuration'],
    ],
    [
      'a number out of bounds',
      text.replace('"billing": {', '"session": { "idleSeconds": 900 }, "billing": {'),
      ['session.idleSeconds must be at most 600'],
    ],
    [
      'a PIN where its hash belongs',
      JSON.stringify({ ...wise, staffPinHash: '271828' }),
      ['staffPinHash must be scrypt:<N>:<r>:<p>:<salt>:<key>, the last two in base64url'],
    ],
    [
      'a certificate that is not there',
      JSON.stringify(billing({ caFile: 'bank-ca.pem' })),
      ['billing.caFile: the file that it names is not there'],
    ],
    [
      'all of that at once',
      JSON.stringify({
        ...billing({ baseUrl: 'http://billing.example', caFile: 'bank-ca.pem' }),
        flows: [],
        session: { idleSeconds: '60' },
        staffPinHash: '271828',
        colour: 'red',
      }),
      [
        'flows must have at least 1 entry',
        'billing.baseUrl must be an https address that ends in /v1, with nothing after it',
        'session.idleSeconds must be of type number',
        'staffPinHash must be scrypt:<N>:<r>:<p>:<salt>:<key>, the last two in base64url',
        'colour is not a member of the configuration',
        'billing.caFile: the file that it names is not there',
      ],
    ],
  ])('%s', (_what, broken, faults) => {
    const lines = faults.map((fault) => `  ${fault.replace('FILE', file)}\n`).join('');
    expect(check(broken)).toEqual({
      output: '',
      errors: `${file} is refused:\n${lines}`,
      exitCode: 2,
    });
  });

  it('a file that is not there', () => {
    const absent = path.join(folder, 'absent.json');
    expect(checkConfig(absent, { platform: 'linux', now: 0 }).errors).toContain(
      `${absent} is not there`,
    );
  });
});

describe('what is allowed and unwise is told, by its path, and can be used all the same', () => {
  it.each<[string, object, string]>([
    ['no pin', billing({ publicKeyPins: [] }), 'billing.publicKeyPins is empty'],
    ['one pin', billing({ publicKeyPins: [pin('A')] }), 'billing.publicKeyPins names no backup'],
    [
      'no thumbprint',
      billing({ encryptionKeyThumbprints: [] }),
      'billing.encryptionKeyThumbprints is empty',
    ],
    [
      'one thumbprint',
      billing({ encryptionKeyThumbprints: ['A'.repeat(43)] }),
      'billing.encryptionKeyThumbprints names no second key',
    ],
    [
      'practice',
      billing({ baseUrl: 'https://localhost:8443/v1' }),
      'billing.baseUrl is on this very machine',
    ],
    ['no PIN', { ...wise, staffPinHash: null }, 'staffPinHash is null'],
    ['a cheap hash', { ...wise, staffPinHash: pinHash }, 'staffPinHash is cheap'],
    [
      'a screen left alone for long',
      { ...wise, session: { idleSeconds: 600 } },
      'session.idleSeconds leaves a screen alone for more than 15 minutes',
    ],
    [
      'a short shift',
      { ...wise, flows: ['counter'] },
      'session.absoluteMinutes makes staff log in anew',
    ],
    [
      'a long visit',
      { ...wise, session: { absoluteMinutes: 61 } },
      'session.absoluteMinutes lets one customer',
    ],
    [
      'an authority that has expired',
      billing({ caFile: 'old.pem' }),
      'billing.caFile holds a certificate that has expired',
    ],
    [
      'an authority of the collector that has expired',
      { ...wise, telemetry: { otlpEndpoint: 'https://collector.example', caFile: 'old.pem' } },
      'telemetry.caFile holds a certificate that has expired',
    ],
    [
      'an authority of the releases that has expired',
      { ...wise, updates: { feedUrl: 'https://releases.example/', caFile: 'old.pem' } },
      'updates.caFile holds a certificate that has expired',
    ],
  ])('%s', (_what, config, advice) => {
    const { output, errors, exitCode } = check(JSON.stringify(config));
    expect({ output, exitCode }).toEqual({ output: `${file} can be used.\n`, exitCode: 0 });
    expect(errors.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      expect.stringContaining(`  ${advice}`),
    ]);
  });

  it('a member that is there twice', () => {
    const twice = text.replace('"posture"', '"kioskId": "other",\n  "posture"');
    expect(check(twice).errors).toContain('line 3 names a member that is there already');
  });

  it.each([
    [0o660, 'the file can be changed by others'],
    [0o606, 'the file can be changed by others'],
    [0o644, 'the file can be read by every account'],
  ])('mode %o', (mode, advice) => {
    expect(check(text, mode).errors).toContain(advice);
  });

  it('but no mode where there are none', () => {
    check(text, 0o666);
    expect(checkConfig(file, { platform: 'win32', now: Date.now() }).errors).toBe('');
  });
});
