import { constants } from 'node:crypto';
import type { AgentOptions } from 'node:https';
import { trustedAuthorities } from './trusted-authorities.ts';

/** How every connection of the kiosk is secured. `certificateAuthority`: PEM; null takes what runtime and system trust. */
export const tlsOptions = (certificateAuthority: string | null): AgentOptions => ({
  // SECURITY: certificates are verified whatever NODE_TLS_REJECT_UNAUTHORIZED says ("TLS: system or configured CA").
  rejectUnauthorized: true,
  // SECURITY: nothing older than TLS 1.2 is spoken ("TLS").
  minVersion: 'TLSv1.2',
  // SECURITY: who was verified stays: no other certificate in mid-connection. BoringSSL refuses that by itself, OpenSSL by this ("TLS").
  secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
  ca: trustedAuthorities(certificateAuthority),
});
