import { constants } from 'node:crypto';
import type { AgentOptions } from 'node:https';
import { Agent } from 'node:https';
import type { Duplex } from 'node:stream';
import type { BillingSettings } from './billing-settings.ts';
import { identityCheck } from './public-key-pins.ts';
import { trustedAuthorities } from './trusted-authorities.ts';

/** How far a connection has come. Before `open`, not one byte of the request has left the kiosk. */
export type LineProgress = 'connecting' | 'securing' | 'open';

/** The connection of one attempt, and of no other. */
export class Line extends Agent {
  progress: LineProgress = 'connecting';

  override createConnection(
    ...parameters: Parameters<Agent['createConnection']>
  ): Duplex | null | undefined {
    const socket = super.createConnection(...parameters);
    socket?.once('connect', () => {
      this.progress = 'securing';
    });
    socket?.once('secureConnect', () => {
      this.progress = 'open';
    });
    return socket;
  }
}

/**
 * Opens lines to the backend. Each attempt has a fresh one: a kiosk speaks seldom, and so no request is lost to a connection
 * that the other end has just given up. No TLS session is carried over either, so each connection is verified wholly.
 */
export const createLines = (
  settings: Pick<BillingSettings, 'certificateAuthority' | 'publicKeyPins'>,
): (() => Line) => {
  const options: AgentOptions = {
    keepAlive: false,
    // SECURITY: certificates are verified whatever NODE_TLS_REJECT_UNAUTHORIZED says ("TLS: system or configured CA").
    rejectUnauthorized: true,
    // SECURITY: nothing older than TLS 1.2 is spoken ("TLS").
    minVersion: 'TLSv1.2',
    // SECURITY: who was verified stays: no other certificate in mid-connection. BoringSSL refuses that by itself, OpenSSL by this ("TLS").
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    ca: trustedAuthorities(settings.certificateAuthority),
    checkServerIdentity: identityCheck(settings.publicKeyPins),
  };
  return () => new Line(options);
};
