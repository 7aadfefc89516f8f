import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { type DetailedPeerCertificate, TLSSocket } from 'node:tls';
import { createLines } from '../../main/billing/line.ts';
import { lineFailure } from '../../main/billing/line-failure.ts';
import { publicKeyPin } from '../../main/billing/public-key-pins.ts';
import type { HostAddress } from './arguments.ts';

/** One certificate of a chain. */
export interface PinnedCertificate {
  readonly subject: string;
  readonly validTo: Date;
  /** `sha256/…`, as `billing.publicKeyPins` has it. */
  readonly pin: string;
}

export type HostPins =
  /** The server's own certificate first, each issuer after what it has signed. */
  | { readonly state: 'told'; readonly chain: readonly PinnedCertificate[] }
  /** The kiosk would not trust this server. `code` as Node and OpenSSL say it. */
  | { readonly state: 'distrusted'; readonly code: string }
  | { readonly state: 'unreachable'; readonly code: string };

/** Milliseconds until a connection is given up. */
const patience = 15_000;

const chainFrom = (certificate: DetailedPeerCertificate): readonly PinnedCertificate[] => {
  const { subject, validToDate, raw } = new X509Certificate(certificate.raw);
  const own = {
    subject: subject.replaceAll('\n', ', '),
    validTo: validToDate,
    pin: publicKeyPin(raw),
  };
  const issuer: DetailedPeerCertificate | undefined = certificate.issuerCertificate;
  // A root has signed itself; an issuer that nobody has shown is not there.
  return issuer === undefined || issuer === certificate ? [own] : [own, ...chainFrom(issuer)];
};

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;

/**
 * Connects as the kiosk does, with all of its checks but the pins, and tells by what keys the server and those who vouch for it are
 * known. `authority`: PEM; null takes what the kiosk trusts without one.
 */
export const hostPins = (
  { host, port }: HostAddress,
  authority: string | null,
): Promise<HostPins> => {
  const line = createLines({ certificateAuthority: authority, publicKeyPins: [] })();
  const { promise, resolve } = Promise.withResolvers<HostPins>();
  const call = request({ host, port, method: 'HEAD', agent: line, timeout: patience });
  const failed = (code: string): void => {
    const { problem } = lineFailure({ progress: line.progress, end: { by: 'error', code } });
    const state = problem.slug === 'certificate-refused' ? 'distrusted' : 'unreachable';
    resolve({ state, code });
  };
  call.on('error', (error) => failed(codeOf(error)));
  call.on('timeout', () => call.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
  call.on('socket', (socket) => {
    socket.once('secureConnect', () => {
      if (socket instanceof TLSSocket) {
        resolve({ state: 'told', chain: chainFrom(socket.getPeerCertificate(true)) });
      }
      call.destroy();
    });
  });
  call.end();
  return promise;
};
