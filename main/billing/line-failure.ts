import type { AttemptFailure } from './answer.ts';
import type { LineProgress } from './line.ts';
import { pinMismatchCode } from './public-key-pins.ts';

/** Codes by which Node and OpenSSL (or BoringSSL) say that the other end is not who it should be, or speaks no safe TLS. */
const distrustCodes: readonly RegExp[] = [
  /^CERT_/,
  /^CRL_/,
  /^ERR_TLS_/,
  /^ERR_SSL_/,
  /^UNABLE_TO_/,
  /SELF_SIGNED_CERT/,
  /^(?:HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/,
  /^(?:ERROR_IN_CERT_NOT_\w+_FIELD|EPROTO)$/,
  new RegExp(`^${pinMismatchCode}$`),
];

/** What came of an attempt whose answer never arrived whole. */
export const lineFailure = (what: {
  readonly progress: LineProgress;
  /** Why it ended: the error's code, or that its time was over. */
  readonly end: { readonly by: 'time' } | { readonly by: 'error'; readonly code: string };
}): AttemptFailure => {
  const kind = what.progress === 'open' ? 'lost' : 'never-sent';
  if (what.end.by === 'time') {
    return { kind, problem: { slug: 'timed-out' } };
  }
  const { code } = what.end;
  if (kind === 'never-sent' && distrustCodes.some((pattern) => pattern.test(code))) {
    return { kind, problem: { slug: 'certificate-refused' } };
  }
  return { kind, problem: { slug: 'no-connection' } };
};
