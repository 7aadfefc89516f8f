import { describe, expect, it } from 'vitest';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { isPractice, profileOf } from '../../../main/config/kiosk-profile.ts';
import { pinHash } from '../staff-panel/right-pin.ts';

describe('practice', () => {
  it.each(['localhost', 'localhost:8443', '127.0.0.1:9000', '127.1.2.3', '[::1]:9000'])(
    'is said of a backend on this machine: %s',
    (host) => expect(isPractice(`https://${host}/v1`)).toBe(true),
  );
  it.each([
    'billing.example',
    'localhost.example',
    '10.0.0.1',
    '127.0.0.1.example',
    '[2001:db8::1]',
  ])('is not said of any other: %s', (host) =>
    expect(isPractice(`https://${host}/v1`)).toBe(false),
  );
});

describe('the profile', () => {
  const config = (changes: object) =>
    kioskConfigSchema.parse({
      kioskId: 'k1',
      posture: 'laptop',
      flows: ['counter', 'selfcare'],
      billing: { baseUrl: 'https://billing.example/v1' },
      support: { email: 'a@shop.example', phone: '0120-000-000', hours: '10-19' },
      ...changes,
    });
  const present: Parameters<typeof profileOf>[1] = {
    service: { state: 'online' },
    lockedStaff: null,
    lostPage: null,
    pending: [],
    clockAheadMilliseconds: 0,
    build: 'production',
    relaxed: [],
    limits: [],
  };

  it.each([
    [{}, 'not-asked'],
    [{ askSecurityCodeInCounter: false }, 'not-asked'],
    [{ askSecurityCodeInCounter: true }, 'asked'],
  ])('says of %j that staff’s customers’ security code is %s', (changes, asked) => {
    expect(profileOf(config(changes), present).securityCodeInCounter).toBe(asked);
  });

  it('names flows in their order, and whose session awaits a password', () => {
    const lockedStaff = { kind: 'staff', displayName: '星野 あかり', shopName: '駅前店' } as const;
    const profile = profileOf(config({}), { ...present, lockedStaff });
    expect(profile).toMatchObject({ flows: ['counter', 'selfcare'], lockedStaff });
  });

  it.each([
    [{}, { from: 22 * 60, until: 6 * 60 }],
    [{ nightHours: '21:30-08:15' }, { from: 21 * 60 + 30, until: 8 * 60 + 15 }],
    [{ nightHours: null }, null],
  ])('says of %j when the first screen dims', (changes, night) => {
    expect(profileOf(config(changes), present).night).toEqual(night);
  });

  it.each([
    [null, 'absent'],
    [pinHash, 'behind-pin'],
  ])('says of the PIN %j that the staff panel is %s', (staffPinHash, panel) => {
    expect(profileOf(config({ staffPinHash }), present).staffPanel).toBe(panel);
  });

  it('holds nothing that is a secret or none of the page’s business', () => {
    const { staffPinHash, kioskId, billing, ...known } = config({
      staffPinHash: pinHash,
    });
    const said = JSON.stringify(profileOf({ ...known, staffPinHash, kioskId, billing }, present));
    for (const secret of [staffPinHash, kioskId, billing.baseUrl]) {
      expect(said).not.toContain(`"${String(secret)}"`);
    }
  });
});
