import { describe, expect, it } from 'vitest';
import { billing, faultsOf } from './written-config.ts';

describe('the configuration', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'an unknown member within',
      billing({ retries: 3 }),
      ['billing.retries is not a member of the configuration'],
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
  ])('refuses %s', (_what, config, faults) => {
    expect(faultsOf(config)).toEqual(faults);
  });
});
