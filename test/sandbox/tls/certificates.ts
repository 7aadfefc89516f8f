// The certificate library finds its parts by decorators, which need this polyfill to be there first.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

/**
 * `valid`: for localhost, 127.0.0.1 and ::1, signed by the CA of `caFile`; `expired`: its life ended yesterday;
 * `not-yet-valid`: it begins tomorrow; `wrong-host`: for a name that nobody has; `other-authority`: signed by a CA that is not
 * the one of `caFile`; `self-signed`: signed by its own key; `for-clients`: good for clients only (extended key usage).
 */
export type CertificateKind =
  | 'valid'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'other-authority'
  | 'self-signed'
  | 'for-clients';

/** A certificate authority of our own making; its private key lives in memory only. */
export interface CertificateAuthority {
  readonly certificatePem: string;
  readonly certificate: x509.X509Certificate;
  readonly keys: CryptoKeyPair;
}

export interface ServerCertificate {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** `sha256/<base64 of SHA-256 of the SubjectPublicKeyInfo>`, as the kiosk's `publicKeyPins` has it. */
  readonly publicKeyPin: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 24 * 60 * 60 * 1000;

const newKeys = async (): Promise<CryptoKeyPair> =>
  await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

const toBase64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64');

const authorityExtensions = async (keys: CryptoKeyPair, depthBelow: number) => [
  new x509.BasicConstraintsExtension(true, depthBelow, true),
  new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
];

/** A fresh root authority (X.509 v3, RFC 5280), good for about ten years from `now` (milliseconds since 1970). */
export const makeCertificateAuthority = async (now: number): Promise<CertificateAuthority> => {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Madoguchi sandbox authority',
    notBefore: new Date(now - day),
    notAfter: new Date(now + 3650 * day),
    signingAlgorithm: algorithm,
    keys,
    extensions: await authorityExtensions(keys, 1),
  });
  return { certificatePem: certificate.toString('pem'), certificate, keys };
};

/** A fresh authority below `root`, as good for as long. */
export const makeIntermediateAuthority = async (
  root: CertificateAuthority,
  now: number,
): Promise<CertificateAuthority> => {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=Madoguchi sandbox intermediate authority',
    issuer: root.certificate.subject,
    notBefore: new Date(now - day),
    notAfter: new Date(now + 3650 * day),
    signingAlgorithm: algorithm,
    signingKey: root.keys.privateKey,
    publicKey: keys.publicKey,
    extensions: await authorityExtensions(keys, 0),
  });
  return { certificatePem: certificate.toString('pem'), certificate, keys };
};

const namesOf = (kind: CertificateKind): x509.JsonGeneralNames =>
  kind === 'wrong-host'
    ? [{ type: 'dns', value: 'elsewhere.invalid' }]
    : [
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ];

const lifeOf = (kind: CertificateKind, now: number) => ({
  notBefore: new Date(kind === 'not-yet-valid' ? now + day : now - 30 * day),
  notAfter: new Date(kind === 'expired' ? now - day : now + 365 * day),
});

/**
 * A server certificate under that authority, or, for `other-authority`, under another one of the same name, or, for
 * `self-signed`, under none.
 */
export const makeServerCertificate = async (
  authority: CertificateAuthority,
  kind: CertificateKind,
  now: number,
): Promise<ServerCertificate> => {
  const issuer = kind === 'other-authority' ? await makeCertificateAuthority(now) : authority;
  const keys = await newKeys();
  const subject = 'CN=Madoguchi sandbox';
  const signer =
    kind === 'self-signed'
      ? { name: subject, keys }
      : { name: issuer.certificate.subject, keys: issuer.keys };
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: signer.name,
    ...lifeOf(kind, now),
    signingAlgorithm: algorithm,
    signingKey: signer.keys.privateKey,
    publicKey: keys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage[kind === 'for-clients' ? 'clientAuth' : 'serverAuth'],
      ]),
      new x509.SubjectAlternativeNameExtension(namesOf(kind)),
      await x509.AuthorityKeyIdentifierExtension.create(signer.keys.publicKey),
    ],
  });
  const privateKey = toBase64(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const publicKey = await crypto.subtle.exportKey('spki', keys.publicKey);
  return {
    certificatePem: certificate.toString('pem'),
    privateKeyPem: `-----BEGIN PRIVATE KEY-----\n${privateKey}\n-----END PRIVATE KEY-----\n`,
    publicKeyPin: `sha256/${toBase64(await crypto.subtle.digest('SHA-256', publicKey))}`,
  };
};
