import { randomBytes } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { feedOf, type Release, signatureOf } from '../../feed/make-feed.ts';
import { makeReleaseKey } from '../../feed/release-key.ts';
import { makeCertificateAuthority, makeServerCertificate } from '../../sandbox/tls/certificates.ts';

/** How a package is served: `held`: half of it, the rest once told; `dies`: half of it, then the line breaks. */
export type Serving = 'whole' | 'short' | 'dies' | 'held' | 'endless' | 'missing' | 'elsewhere';

/** Large enough that half of it never fits into what lies between two processes. */
export const packageBytes = randomBytes(4 * 1024 * 1024);

export const packageName = 'madoguchi_1.1.0_amd64.deb';

/** A real file server on loopback, over HTTPS with an authority of its own, for a feed and one package. */
export const startReleaseServer = async () => {
  const authority = await makeCertificateAuthority(Date.now());
  const certificate = await makeServerCertificate(authority, 'valid', Date.now());
  const key = makeReleaseKey();
  const files = new Map<string, string | Uint8Array>();
  const asked: string[] = [];
  let serving: Serving = 'whole';
  let goOn = (): void => undefined;

  const server = createServer(
    { key: certificate.privateKeyPem, cert: certificate.certificatePem },
    (request, response) => {
      const name = new URL(request.url ?? '/', 'https://localhost').pathname.slice(1);
      asked.push(name);
      const content = files.get(name);
      if (content === undefined) {
        response.writeHead(404).end();
        return;
      }
      const bytes = Buffer.from(content);
      if (name !== packageName || serving === 'whole') {
        response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
        return;
      }
      const half = bytes.subarray(0, bytes.length / 2);
      switch (serving) {
        case 'missing':
          response.writeHead(503).end();
          return;
        case 'elsewhere':
          response.writeHead(302, { location: '/other' }).end();
          return;
        case 'short':
          response.writeHead(200, { 'content-length': half.length }).end(half);
          return;
        case 'dies':
          response.writeHead(200, { 'content-length': bytes.length });
          response.write(half, () => response.destroy());
          return;
        case 'held':
          response.writeHead(200, { 'content-length': bytes.length });
          response.write(half);
          goOn = () => response.end(bytes.subarray(half.length));
          return;
        case 'endless': {
          response.writeHead(200);
          const pour = (): void => {
            if (!response.destroyed) response.write(bytes, pour);
          };
          pour();
        }
      }
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  /** Puts a feed there as it is, with that signature; null for none. */
  const putFeed = (feed: string, signature: string | null): void => {
    files.set('latest-linux.yml', feed);
    files.delete('latest-linux.yml.sig');
    if (signature !== null) files.set('latest-linux.yml.sig', signature);
  };
  return {
    feedUrl: `https://localhost:${port}/`,
    certificateAuthority: authority.certificatePem,
    key,
    asked,
    putFeed,
    putFile: (name: string, content: string | Uint8Array) => void files.set(name, content),
    /** A release as `npm run feed` makes it. */
    release: (version: string, besides: Partial<Release> = {}): string => {
      const feed = feedOf({
        version,
        stage: 100,
        packages: [{ name: packageName, bytes: packageBytes }],
        ...besides,
      });
      putFeed(feed, signatureOf(feed, key.privateKey));
      files.set(packageName, packageBytes);
      return feed;
    },
    serve: (how: Serving) => {
      serving = how;
    },
    goOn: () => goOn(),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export type ReleaseServer = Awaited<ReturnType<typeof startReleaseServer>>;
