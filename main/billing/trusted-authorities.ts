import { getCACertificates } from 'node:tls';

/** Variables that lead whoever reads the system's store, Node on Linux among them, to other files. */
const storeVariables = ['SSL_CERT_FILE', 'SSL_CERT_DIR'];

/**
 * The authorities (PEM) that a backend's certificate may come from: the configured one alone (contents of `billing.caFile`), or,
 * where that is null, the runtime's own list and the system's store.
 */
export const trustedAuthorities = (
  configured: string | null,
  environment: Readonly<NodeJS.ProcessEnv> = process.env,
): string[] => {
  if (configured !== null) {
    // SECURITY: a configured CA replaces all others ("TLS: system or configured CA").
    return [configured];
  }
  // SECURITY: the environment adds no authority ("TLS: system or configured CA"): a store that it leads elsewhere is not asked.
  const isLedElsewhere = storeVariables.some((name) => environment[name] !== undefined);
  // SECURITY: nor does NODE_EXTRA_CA_CERTS, which is in Node's `default` list and not in its `bundled` one.
  return [...getCACertificates('bundled'), ...(isLedElsewhere ? [] : getCACertificates('system'))];
};
