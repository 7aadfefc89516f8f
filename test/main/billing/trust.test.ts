// The certificate library finds its parts by decorators, which need this polyfill to be there first.
import 'reflect-metadata';
import { constants } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { SecureVersion } from 'node:tls';
import { X509Certificate } from '@peculiar/x509';
import { describe, expect, test } from 'vitest';
import {
  type CertificateAuthority,
  type CertificateKind,
  makeIntermediateAuthority,
  makeServerCertificate,
  type ServerCertificate,
} from '../../sandbox/tls/certificates.ts';
import { billingFor, slugOf } from './billing-under-test.ts';
import { certificates } from './certificates.ts';
import { logIn } from './log-in.ts';
import { expectTrust, startLogInBackend, type Trust } from './trust-under-test.ts';
import { untilTestEnds } from './until-test-ends.ts';

const start = async (...options: Parameters<typeof startLogInBackend>) =>
  untilTestEnds(await startLogInBackend(...options));

const byKind: Readonly<Record<CertificateKind, Trust>> = {
  valid: 'answered',
  expired: 'certificate-refused',
  'not-yet-valid': 'certificate-refused',
  'wrong-host': 'certificate-refused',
  'other-authority': 'certificate-refused',
  'self-signed': 'certificate-refused',
  'for-clients': 'certificate-refused',
};

test.for(Object.entries(byKind) as [CertificateKind, Trust][])(
  'under the configured authority, a certificate that is %s is: %s',
  async ([certificate, expected]) => {
    await expectTrust(await start({ certificate }), {}, expected);
  },
);

test('without a configured authority, one that the system does not know is refused', async () => {
  await expectTrust(await start(), { certificateAuthority: null }, 'certificate-refused');
});

/** A server that signs with its own key, as if it were an authority. */
const asAuthority = async (server: ServerCertificate): Promise<CertificateAuthority> => {
  const certificate = new X509Certificate(server.certificatePem);
  const base64 = server.privateKeyPem.replace(/-----.*-----/g, '');
  const privateKey = await crypto.subtle.importKey(
    'pkcs8',
    Buffer.from(base64, 'base64'),
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['sign'],
  );
  const publicKey = await certificate.publicKey.export();
  return { certificatePem: server.certificatePem, certificate, keys: { privateKey, publicKey } };
};

describe('a chain', () => {
  const under = async (issuer: CertificateAuthority, above: readonly CertificateAuthority[]) => {
    const { certificatePem, privateKeyPem } = await makeServerCertificate(
      issuer,
      'valid',
      Date.now(),
    );
    const chain = [certificatePem, ...above.map((each) => each.certificatePem)].join('\n');
    return start({ tls: { cert: chain, key: privateKeyPem } });
  };

  test('is trusted when it leads to the configured authority', async () => {
    const { root } = await certificates();
    const intermediate = await makeIntermediateAuthority(root, Date.now());
    await expectTrust(await under(intermediate, [intermediate]), {}, 'answered');
  });

  test('is refused when a link is missing', async () => {
    const { root } = await certificates();
    const intermediate = await makeIntermediateAuthority(root, Date.now());
    await expectTrust(await under(intermediate, []), {}, 'certificate-refused');
  });

  test('is refused when it is longer than its authority allows', async () => {
    const { root } = await certificates();
    const first = await makeIntermediateAuthority(root, Date.now());
    const second = await makeIntermediateAuthority(first, Date.now());
    await expectTrust(await under(second, [second, first]), {}, 'certificate-refused');
  });

  test('is refused when its issuer is a server and no authority', async () => {
    const { servers } = await certificates();
    const server = await asAuthority(servers.valid);
    await expectTrust(await under(server, [server]), {}, 'certificate-refused');
  });
});

/** A server that would still speak what nobody should. */
const outdated = {
  ciphers: 'DEFAULT:@SECLEVEL=0',
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
};

const byVersion: readonly (readonly [SecureVersion, Trust])[] = [
  ['TLSv1', 'certificate-refused'],
  ['TLSv1.1', 'certificate-refused'],
  ['TLSv1.2', 'answered'],
  ['TLSv1.3', 'answered'],
];

test.for(byVersion)(
  'a server that speaks %s and nothing else is: %s',
  async ([version, expected]) => {
    const server = await start({ tls: { minVersion: version, maxVersion: version, ...outdated } });
    await expectTrust(server, {}, expected);
    expect(server.secured.map(({ protocol }) => protocol)).toEqual(
      expected === 'answered' ? [version] : [],
    );
  },
);

test('a server that speaks no TLS at all is refused', async () => {
  const plain = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    plain.listen(0, '127.0.0.1', resolve);
  });
  const { port } = plain.address() as AddressInfo;
  const { authority } = await certificates();
  const { billing } = billingFor({ baseUrl: `https://127.0.0.1:${port}/v1`, authority });
  expect(slugOf(await billing.logIn(logIn))).toBe('certificate-refused');
  plain.close();
});

test('nothing but https is spoken', () => {
  expect(() => billingFor({ baseUrl: 'http://127.0.0.1:1/v1', authority: '' })).toThrow(TypeError);
});
