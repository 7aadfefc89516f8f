import type { AgentOptions } from 'node:https';
import { Agent } from 'node:https';
import type { Duplex } from 'node:stream';
import { getCACertificates } from 'node:tls';
import type { BillingSettings } from './billing-settings.ts';
import { identityCheck } from './public-key-pins.ts';

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

const trusted = (authority: string | null): string[] =>
  authority === null
    ? [...getCACertificates('default'), ...getCACertificates('system')]
    : [authority];

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
    // SECURITY: a configured CA replaces all others ("TLS: system or configured CA").
    ca: trusted(settings.certificateAuthority),
    checkServerIdentity: identityCheck(settings.publicKeyPins),
  };
  return () => new Line(options);
};
