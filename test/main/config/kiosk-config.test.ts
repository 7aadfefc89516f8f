import { describe, expect, it } from 'vitest';
import { faultsOf, smallest, support } from './written-config.ts';

const { kioskId: _, ...withoutKioskId } = smallest;

describe('the configuration', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['a missing member', withoutKioskId, ['kioskId is missing']],
    ['a missing member within', { ...smallest, billing: {} }, ['billing.baseUrl is missing']],
    [
      'an unknown member',
      { ...smallest, theme: 'dark' },
      ['theme is not a member of the configuration'],
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
});
