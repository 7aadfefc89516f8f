import {
  makeCertificateAuthority,
  makeServerCertificate,
  type ServerCertificate,
} from '../../sandbox/tls/certificates.ts';

export interface Certificates {
  /** The CA's certificate, PEM. */
  readonly authority: string;
  readonly servers: Readonly<
    Record<'valid' | 'expired' | 'wrong-host' | 'other-authority', ServerCertificate>
  >;
}

const make = async (): Promise<Certificates> => {
  const now = Date.now();
  const authority = await makeCertificateAuthority(now);
  const [valid, expired, wrongHost, otherAuthority] = await Promise.all([
    makeServerCertificate(authority, 'valid', now),
    makeServerCertificate(authority, 'expired', now),
    makeServerCertificate(authority, 'wrong-host', now),
    makeServerCertificate(authority, 'other-authority', now),
  ]);
  return {
    authority: authority.certificatePem,
    servers: { valid, expired, 'wrong-host': wrongHost, 'other-authority': otherAuthority },
  };
};

let made: Promise<Certificates> | null = null;

/** Certificates for servers on loopback, made once for each test file. */
export const certificates = (): Promise<Certificates> => {
  made ??= make();
  return made;
};
