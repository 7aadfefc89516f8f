import type { AgentOptions } from 'node:https';
import { Agent } from 'node:https';
import type { Duplex } from 'node:stream';
import type { BillingSettings } from './billing-settings.ts';
import { identityCheck } from './public-key-pins.ts';
import { tlsOptions } from './tls-options.ts';

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
    ...tlsOptions(settings.certificateAuthority),
    keepAlive: false,
    checkServerIdentity: identityCheck(settings.publicKeyPins),
  };
  return () => new Line(options);
};
