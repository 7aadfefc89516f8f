import { createHash, type X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect, type SecureVersion, type TLSSocket } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox.ts';
import type { SandboxOptions } from '../sandbox-options.ts';
import { makeCertificateAuthority } from '../tls/certificates.ts';

let running: Sandbox[] = [];

const start = async (options: SandboxOptions): Promise<Sandbox> => {
  const sandbox = await startSandbox({ ...options, seed: 'empty' });
  running.push(sandbox);
  return sandbox;
};

afterEach(async () => {
  for (const sandbox of running) await sandbox.stop();
  running = [];
});

const handshake = async (
  { baseUrl, caFile }: Sandbox,
  servername: string,
  version?: SecureVersion,
): Promise<{
  readonly protocol: string | null;
  readonly certificate: X509Certificate | undefined;
}> => {
  const ca = await readFile(caFile);
  const connected = Promise.withResolvers<TLSSocket>();
  const socket = connect({
    host: '127.0.0.1',
    port: Number(new URL(baseUrl).port),
    servername,
    ca,
    // Without this the client itself would refuse to speak what is older than TLS 1.2.
    ...(version
      ? { minVersion: version, maxVersion: version, ciphers: 'DEFAULT:@SECLEVEL=0' }
      : {}),
  });
  socket.once('secureConnect', () => connected.resolve(socket));
  socket.once('error', connected.reject);
  try {
    await connected.promise;
    return { protocol: socket.getProtocol(), certificate: socket.getPeerX509Certificate() };
  } finally {
    socket.destroy();
  }
};

describe('the certificate', () => {
  it.each(['localhost', '127.0.0.1', '::1'])('is good for %s', async (name) => {
    const sandbox = await start({});
    const { certificate } = await handshake(sandbox, '');
    const isNamed =
      name === 'localhost' ? certificate?.checkHost(name) : certificate?.checkIP(name);
    expect(isNamed).toBe(name);
  });

  it('has the pin that is told', async () => {
    const sandbox = await start({});
    const { certificate } = await handshake(sandbox, '');
    const key = certificate?.publicKey.export({ type: 'spki', format: 'der' }) ?? '';
    expect(sandbox.publicKeyPin).toBe(
      `sha256/${createHash('sha256').update(key).digest('base64')}`,
    );
  });

  it.each([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['other-authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ] as const)('can be %s', async (certificate, code) => {
    const sandbox = await start({ certificate });
    await expect(handshake(sandbox, '')).rejects.toMatchObject({ code });
  });

  it('is trusted after a restart by those who trusted the same authority', async () => {
    const authority = await makeCertificateAuthority(Date.now());
    const first = await start({ authority });
    const second = await start({ authority });
    const { protocol } = await handshake({ ...second, caFile: first.caFile }, '');
    expect(protocol).toBe('TLSv1.3');
  });
});

describe('the line', () => {
  it.each(['TLSv1.2', 'TLSv1.3'] as const)('may be %s', async (version) => {
    expect((await handshake(await start({}), '', version)).protocol).toBe(version);
  });

  it.each(['TLSv1', 'TLSv1.1'] as const)('may not be %s', async (version) => {
    await expect(handshake(await start({}), '', version)).rejects.toMatchObject({
      code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    });
  });
});
