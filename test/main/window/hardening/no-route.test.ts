import { describe, expect, it } from 'vitest';
import { hardenedSession } from './hardened.ts';

describe('a session', () => {
  it('sends to a proxy that nobody runs whatever no other rule has refused, loopback included', () => {
    expect(hardenedSession().session.setProxy.mock.calls).toEqual([
      [
        {
          mode: 'fixed_servers',
          proxyRules: 'socks5://127.0.0.1:9',
          proxyBypassRules: '<-loopback>',
        },
      ],
    ]);
  });
});
