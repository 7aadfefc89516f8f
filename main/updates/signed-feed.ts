import type { Transport } from '../billing/transport.ts';
import { isSignedByUs } from './feed-signature.ts';
import { UpdateStopped } from './update-fault.ts';

/** For each of the two files, in milliseconds. */
const patience = 30_000;

/** A feed whose signature holds, and the signature. Both as they came, for whoever checks them once more. */
export interface SignedFeed {
  readonly text: string;
  readonly signature: string;
}

export interface SignedFeedParts {
  readonly transport: Transport;
  /** As in `release-keys`. */
  readonly keys: readonly string[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const signatureOf = (feed: URL): URL => {
  const url = new URL(feed);
  url.pathname += '.sig';
  return url;
};

/** Reads a feed and its detached signature beside it (`….yml.sig`). Throws `UpdateStopped`. */
export const createFeedReader = ({ transport, keys }: SignedFeedParts) => {
  const get = async (url: URL): Promise<Uint8Array> => {
    const request = { method: 'GET', url: url.href, headers: {}, body: null } as const;
    const got = await transport(request, patience);
    if (got.kind !== 'arrived') {
      const isDistrusted = got.problem.slug === 'certificate-refused';
      throw new UpdateStopped({ kind: isDistrusted ? 'certificate-refused' : 'offline' });
    }
    const { status, body } = got.answer;
    if (status !== 200) {
      throw new UpdateStopped({ kind: 'server-refused', status });
    }
    if (body === null) {
      throw new UpdateStopped({ kind: 'feed-unsound' });
    }
    return body;
  };

  return async (url: URL): Promise<SignedFeed> => {
    const feed = await get(url);
    const signature = Buffer.from(await get(signatureOf(url))).toString('latin1');
    // SECURITY: updates: nothing is read from a feed before it is known to be ours.
    if (!isSignedByUs(feed, signature, keys)) {
      throw new UpdateStopped({ kind: 'signature-refused' });
    }
    return { text: utf8.decode(feed), signature };
  };
};
