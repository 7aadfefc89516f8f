/** This very machine. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Top levels that are nobody's on the Internet and are kept for tests (RFC 6761). */
const keptForTests: ReadonlySet<string> = new Set(['test', 'example', 'invalid', 'localhost']);

/** Words by which operators mark a backend that is not the one that counts. */
const marks: ReadonlySet<string> = new Set([
  'dev',
  'development',
  'qa',
  'sandbox',
  'stage',
  'staging',
  'test',
  'testing',
  'uat',
]);

const isMarked = (label: string): boolean => label.split('-').some((word) => marks.has(word));

/**
 * Whether the backend at this address is one for tests: on this machine, below a top level that is kept for tests, or with a mark as a
 * whole word of its host name (`sandbox.billing.shop.jp`, `billing-qa.shop.jp`). Everything else counts as production, and so does a mark
 * in the last two labels, by which companies are known: `sandbox.jp` is somebody's name.
 */
export const isTestBackend = (baseUrl: string): boolean => {
  const { hostname } = new URL(baseUrl);
  const labels = hostname.replace(/\.$/, '').split('.');
  return (
    loopback.test(hostname) ||
    keptForTests.has(labels.at(-1) ?? '') ||
    labels.slice(0, -2).some(isMarked)
  );
};
