import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BillingSettings } from '../../../main/billing/billing-settings.ts';
import {
  makeCertificateAuthority,
  makeServerCertificate,
  type ServerCertificate,
} from '../../sandbox/tls/certificates.ts';
import { certificates } from './certificates.ts';
import type { ScriptedBackend } from './scripted-backend.ts';
import { startLogInBackend, strangePin } from './trust-under-test.ts';

const script = fileURLToPath(new URL('log-in-process.ts', import.meta.url));

type TrustSettings = Pick<BillingSettings, 'certificateAuthority' | 'publicKeyPins'>;

/**
 * What log ins come to, one with each of those settings, in a process that is started with that environment: Node reads most of it
 * at its start only.
 */
const outcomesOf = async (
  baseUrl: string,
  attempts: readonly TrustSettings[],
  environment: Readonly<Record<string, string>>,
): Promise<unknown> => {
  const words = [script, JSON.stringify({ baseUrl, attempts })];
  const { stdout } = await promisify(execFile)(process.execPath, words, { env: environment });
  return JSON.parse(stdout);
};

/** Stands between kiosk and backend: a certificate for the backend's name, from an authority that the shop's machines know. */
interface Interceptor {
  readonly backend: ScriptedBackend;
  /** File with the authority's certificate, PEM. */
  readonly authorityFile: string;
  readonly authority: string;
}

let folder = '';
let interceptor: Interceptor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trust-environment-'));
  const authority = await makeCertificateAuthority(Date.now());
  const own: ServerCertificate = await makeServerCertificate(authority, 'valid', Date.now());
  const authorityFile = join(folder, 'shop-authority.pem');
  await writeFile(authorityFile, authority.certificatePem);
  const tls = { cert: own.certificatePem, key: own.privateKeyPem };
  interceptor = {
    backend: await startLogInBackend({ tls }),
    authorityFile,
    authority: authority.certificatePem,
  };
});

afterAll(async () => {
  await interceptor.backend.stop();
  await rm(folder, { recursive: true });
});

test('a proxy in the middle, with a certificate that the machine would trust, meets pins and the configured authority', async () => {
  const { authority, servers } = await certificates();
  const { backend, authority: trustedByTheMachine } = interceptor;
  const pins = [servers.valid.publicKeyPin, strangePin];
  const before = backend.seen.length;
  const outcomes = await outcomesOf(
    backend.baseUrl,
    [
      { certificateAuthority: trustedByTheMachine, publicKeyPins: [] },
      { certificateAuthority: trustedByTheMachine, publicKeyPins: pins },
      { certificateAuthority: authority, publicKeyPins: [] },
    ],
    {},
  );
  expect(outcomes).toEqual(['answered', 'certificate-refused', 'certificate-refused']);
  expect(backend.seen.length - before).toBe(1);
});

/** Variables by which a Node program is told to trust more, or to go another way. */
const loosening: readonly (readonly [
  string,
  (file: string) => Readonly<Record<string, string>>,
])[] = [
  ['nothing', () => ({})],
  ['NODE_TLS_REJECT_UNAUTHORIZED', () => ({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })],
  ['NODE_EXTRA_CA_CERTS', (file) => ({ NODE_EXTRA_CA_CERTS: file })],
  ['SSL_CERT_FILE', (file) => ({ SSL_CERT_FILE: file })],
  ['SSL_CERT_DIR', () => ({ SSL_CERT_DIR: folder })],
  [
    'NODE_USE_SYSTEM_CA and SSL_CERT_FILE',
    (file) => ({ NODE_USE_SYSTEM_CA: '1', SSL_CERT_FILE: file }),
  ],
  [
    'NODE_OPTIONS=--use-openssl-ca and SSL_CERT_FILE',
    (file) => ({ NODE_OPTIONS: '--use-openssl-ca', SSL_CERT_FILE: file }),
  ],
  [
    'NODE_OPTIONS=--use-system-ca and SSL_CERT_FILE',
    (file) => ({ NODE_OPTIONS: '--use-system-ca', SSL_CERT_FILE: file }),
  ],
];

test.for(loosening)(
  'with %s in the environment, the system’s authorities, the configured one and pins are what they are',
  async ([, environment]) => {
    const { authority } = await certificates();
    const { backend, authorityFile, authority: trustedByTheMachine } = interceptor;
    const before = backend.seen.length;
    const outcomes = await outcomesOf(
      backend.baseUrl,
      [
        { certificateAuthority: null, publicKeyPins: [] },
        { certificateAuthority: authority, publicKeyPins: [] },
        { certificateAuthority: trustedByTheMachine, publicKeyPins: [strangePin] },
      ],
      environment(authorityFile),
    );
    expect(outcomes).toEqual(Array(3).fill('certificate-refused'));
    expect(backend.seen).toHaveLength(before);
  },
);

test('an older TLS that the environment allows is still not spoken', async () => {
  const { authority } = await certificates();
  const outdated = await startLogInBackend({
    tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' },
  });
  const environment = {
    NODE_OPTIONS: '--tls-min-v1.0 --tls-cipher-list=DEFAULT:@SECLEVEL=0',
  };
  const settings = { certificateAuthority: authority, publicKeyPins: [] };
  expect(await outcomesOf(outdated.baseUrl, [settings], environment)).toEqual([
    'certificate-refused',
  ]);
  expect(outdated.seen).toEqual([]);
  await outdated.stop();
});

test('a proxy of the environment is not even asked', async () => {
  let asked = 0;
  const proxy = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
    name,
    name.toLowerCase(),
  ]);
  const environment = {
    ...Object.fromEntries(names.map((name) => [name, address])),
    NODE_USE_ENV_PROXY: '1',
    NO_PROXY: '',
  };
  const { authority } = await certificates();
  const backend = await startLogInBackend();
  const settings = { certificateAuthority: authority, publicKeyPins: [] };
  expect(await outcomesOf(backend.baseUrl, [settings], environment)).toEqual(['answered']);
  expect(asked).toBe(0);
  await backend.stop();
  proxy.close();
});
