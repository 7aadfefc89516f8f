import { createHash, X509Certificate } from 'node:crypto';
import type { PeerCertificate } from 'node:tls';
import { checkServerIdentity } from 'node:tls';

/** The code of the error that a connection ends with when no pin fits. */
export const pinMismatchCode = 'ERR_PUBLIC_KEY_PIN';

/** `sha256/<base64 of the SHA-256 of the SubjectPublicKeyInfo>` (RFC 7469, section 2.4) of a certificate in DER. */
export const publicKeyPin = (certificate: Uint8Array): string => {
  const publicKey = new X509Certificate(certificate).publicKey;
  const info = publicKey.export({ type: 'spki', format: 'der' });
  return `sha256/${createHash('sha256').update(info).digest('base64')}`;
};

/**
 * Checks a server's certificate, whose chain has been verified already: first its host name (RFC 6125), then its own
 * public key against the pins. Certificates above it are not looked at, since a chain may carry strangers. No pins, no check.
 */
export const identityCheck =
  (pins: readonly string[]) =>
  (host: string, certificate: PeerCertificate): Error | undefined => {
    // SECURITY: the host name is checked even where a pin would fit ("TLS: a wrong pin is a hard stop").
    const nameFault = checkServerIdentity(host, certificate);
    if (nameFault) {
      return nameFault;
    }
    if (pins.length === 0 || pins.includes(publicKeyPin(certificate.raw))) {
      return undefined;
    }
    return Object.assign(new Error('no configured public-key pin fits'), { code: pinMismatchCode });
  };
