import {
  type CertificateAuthority,
  type CertificateKind,
  makeCertificateAuthority,
  makeServerCertificate,
  type ServerCertificate,
} from '../../sandbox/tls/certificates.ts';

const kinds: readonly CertificateKind[] = [
  'valid',
  'expired',
  'not-yet-valid',
  'wrong-host',
  'other-authority',
  'self-signed',
  'for-clients',
];

export interface Certificates {
  /** The CA's certificate, PEM. */
  readonly authority: string;
  /** The CA itself, which can sign more. */
  readonly root: CertificateAuthority;
  readonly servers: Readonly<Record<CertificateKind, ServerCertificate>>;
}

const make = async (): Promise<Certificates> => {
  const now = Date.now();
  const root = await makeCertificateAuthority(now);
  const servers = await Promise.all(
    kinds.map(async (kind) => [kind, await makeServerCertificate(root, kind, now)] as const),
  );
  return {
    authority: root.certificatePem,
    root,
    servers: Object.fromEntries(servers) as Certificates['servers'],
  };
};

let made: Promise<Certificates> | null = null;

/** Certificates for servers on loopback, made once for each test file. */
export const certificates = (): Promise<Certificates> => {
  made ??= make();
  return made;
};
