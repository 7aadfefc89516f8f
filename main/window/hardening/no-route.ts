import type { Session } from 'electron';

/** Whatever gets past every other rule has nowhere to go. */
export const leadNowhere = (session: Pick<Session, 'setProxy'>): Promise<void> =>
  // SECURITY: no network: what no other rule has refused, such as WebRTC's TCP, goes to a proxy that nobody runs, loopback included.
  session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'socks5://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  });
