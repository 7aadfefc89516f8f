import { readText } from '../../main/config/read-text.ts';
import type { HostAddress } from './arguments.ts';
import type { ConfigResult } from './config-result.ts';
import { hostPins, type PinnedCertificate } from './host-pins.ts';

const note = `Only the server's own key goes into billing.publicKeyPins; the kiosk looks at no issuer's.
Name a second pin there, of a key that the backend keeps in reserve: without it every kiosk stops when the key changes. Of a key in a file:
  openssl pkey -in KEY.pem -pubout -outform DER | openssl dgst -sha256 -binary | openssl base64
Compare the pin with what the backend's operator says by another way than this line.
`;

const rowOf = ({ subject, validTo, pin }: PinnedCertificate, place: number): string =>
  `${pin}  ${place === 0 ? 'server' : 'issuer'}  ${subject}, until ${validTo.toISOString().slice(0, 10)}\n`;

const failed = (errors: string): ConfigResult => ({ output: '', errors, exitCode: 1 });

/** Tells by which keys a host is known to the kiosk. */
export const tellPins = async (
  address: HostAddress,
  authorityFile: string | null,
): Promise<ConfigResult> => {
  const authority = authorityFile === null ? { text: null } : readText(authorityFile);
  if ('fault' in authority) {
    return { output: '', errors: `${authorityFile} ${authority.fault}.\n`, exitCode: 2 };
  }
  const name = `${address.host}:${address.port}`;
  const pins = await hostPins(address, authority.text);
  switch (pins.state) {
    case 'told':
      return { output: pins.chain.map(rowOf).join(''), errors: note, exitCode: 0 };
    case 'distrusted':
      // SECURITY: the pin of a server that is not trusted is never told: it may be an interceptor's.
      return failed(
        `${name} is not trusted (${pins.code}), so its pins are not told: they may be somebody else's. --ca FILE names the authority.\n`,
      );
    case 'unreachable':
      return failed(`${name} cannot be reached (${pins.code}).\n`);
  }
};
