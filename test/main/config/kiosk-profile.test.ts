import { describe, expect, it } from 'vitest';
import { isPractice } from '../../../main/config/kiosk-profile.ts';

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
