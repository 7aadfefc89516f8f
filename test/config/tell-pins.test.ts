import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicKeyPin } from '../../main/billing/public-key-pins.ts';
import {
  type CertificateAuthority,
  type CertificateKind,
  makeCertificateAuthority,
  makeIntermediateAuthority,
  makeServerCertificate,
  type ServerCertificate,
} from '../sandbox/tls/certificates.ts';
import { freePort } from '../start/free-port.ts';
import { tellPins } from './tell-pins.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-pins-'));
const authorityFile = path.join(folder, 'ca.pem');
let root: CertificateAuthority;
let middle: CertificateAuthority;
const servers: Server[] = [];

const serve = async (own: ServerCertificate, above = '', tls: object = {}): Promise<number> => {
  const cert = `${own.certificatePem}\n${above}`;
  const server = createServer({ cert, key: own.privateKeyPem, ...tls }, (_request, response) =>
    response.end(),
  );
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
  root = await makeCertificateAuthority(Date.now());
  middle = await makeIntermediateAuthority(root, Date.now());
  writeFileSync(authorityFile, root.certificatePem);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const pinOf = ({ certificate }: CertificateAuthority): string =>
  publicKeyPin(new Uint8Array(certificate.rawData));

describe('the pins of a host', () => {
  it('are told from its own key to the root, the server’s as the sandbox knows it', async () => {
    const own = await makeServerCertificate(middle, 'valid', Date.now());
    const port = await serve(own, middle.certificatePem);
    const { output, errors, exitCode } = await tellPins({ host: 'localhost', port }, authorityFile);
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => line.split('  ').slice(0, 2))).toEqual([
      [own.publicKeyPin, 'server'],
      [pinOf(middle), 'issuer'],
      [pinOf(root), 'issuer'],
    ]);
    expect(lines[0]).toMatch(/CN=Madoguchi sandbox, until \d{4}-\d\d-\d\d$/);
    expect(errors).toMatch(/second pin/);
    expect(exitCode).toBe(0);
  });

  it.each<[CertificateKind, string]>([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['other-authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('are not told of one whose certificate is %s', async (kind, code) => {
    const own = await makeServerCertificate(root, kind, Date.now());
    const port = await serve(own);
    const { output, errors, exitCode } = await tellPins({ host: 'localhost', port }, authorityFile);
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 1 });
    expect(errors).toContain(`localhost:${port} is not trusted (${code})`);
    expect(errors).not.toContain('sha256/');
  });

  it('are not told of one whose authority only --ca would name', async () => {
    const port = await serve(await makeServerCertificate(root, 'valid', Date.now()));
    expect((await tellPins({ host: 'localhost', port }, null)).errors).toContain('is not trusted');
  });

  it('are not told over an older TLS than the kiosk speaks', async () => {
    const own = await makeServerCertificate(root, 'valid', Date.now());
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' };
    const port = await serve(own, '', old);
    const { exitCode, errors } = await tellPins({ host: 'localhost', port }, authorityFile);
    expect(errors).toContain('is not trusted');
    expect(exitCode).toBe(1);
  });
});

it('a host that is not there is unreachable', async () => {
  const port = await freePort();
  expect(await tellPins({ host: '127.0.0.1', port }, null)).toEqual({
    output: '',
    errors: `127.0.0.1:${port} cannot be reached (ECONNREFUSED).\n`,
    exitCode: 1,
  });
});

it('an authority’s file that is not there is refused', async () => {
  const file = path.join(folder, 'no.pem');
  expect(await tellPins({ host: 'localhost', port: 1 }, file)).toMatchObject({
    errors: `${file} is not there.\n`,
    exitCode: 2,
  });
});
