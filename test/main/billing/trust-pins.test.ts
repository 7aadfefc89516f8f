import { test } from 'vitest';
import { publicKeyPin } from '../../../main/billing/public-key-pins.ts';
import {
  type CertificateKind,
  makeIntermediateAuthority,
  makeServerCertificate,
} from '../../sandbox/tls/certificates.ts';
import { certificates } from './certificates.ts';
import { expectTrust, startLogInBackend, strangePin } from './trust-under-test.ts';
import { untilTestEnds } from './until-test-ends.ts';

const start = async (...options: Parameters<typeof startLogInBackend>) =>
  untilTestEnds(await startLogInBackend(...options));

test.for([
  ['no pin', (_pin: string) => [], 'answered'],
  ['the right pin', (pin: string) => [pin], 'answered'],
  ['the right pin first and its backup second', (pin: string) => [pin, strangePin], 'answered'],
  [
    'a pin that fits no more and a backup that does',
    (pin: string) => [strangePin, pin],
    'answered',
  ],
  ['only a strange pin', () => [strangePin], 'certificate-refused'],
  ['two strange pins', () => [strangePin, strangePin.toLowerCase()], 'certificate-refused'],
  [
    'the right pin in other letters',
    (pin: string) => [`sha256/${pin.slice(7).toUpperCase()}`],
    'certificate-refused',
  ],
] as const)('with $0 a valid certificate is: $2', async ([, pins, expected]) => {
  const server = await start();
  await expectTrust(server, { publicKeyPins: pins(server.pin) }, expected);
});

test('a backend that changes to its backup key is trusted on', async () => {
  const { root } = await certificates();
  const backup = await makeServerCertificate(root, 'valid', Date.now());
  const server = await start();
  const settings = { publicKeyPins: [server.pin, backup.publicKeyPin] };
  await expectTrust(server, settings, 'answered');
  server.present(backup);
  await expectTrust(server, settings, 'answered');
});

test.for<CertificateKind>([
  'expired',
  'not-yet-valid',
  'wrong-host',
  'other-authority',
  'self-signed',
  'for-clients',
])('a fitting pin does not make up for a certificate that is %s', async (certificate) => {
  const server = await start({ certificate });
  await expectTrust(server, { publicKeyPins: [server.pin] }, 'certificate-refused');
});

test('a pin is of the server’s own key: those of the authorities above do not stand in for it', async () => {
  const { root } = await certificates();
  const intermediate = await makeIntermediateAuthority(root, Date.now());
  const own = await makeServerCertificate(intermediate, 'valid', Date.now());
  const server = await start({
    tls: { cert: `${own.certificatePem}\n${intermediate.certificatePem}`, key: own.privateKeyPem },
  });
  const above = [root, intermediate].map(({ certificate }) =>
    publicKeyPin(new Uint8Array(certificate.rawData)),
  );
  await expectTrust(server, { publicKeyPins: above }, 'certificate-refused');
  await expectTrust(server, { publicKeyPins: [own.publicKeyPin] }, 'answered');
});

test('a pinned certificate that a stranger carries along does not stand in for its own', async () => {
  const { root, servers } = await certificates();
  const stranger = await makeServerCertificate(root, 'valid', Date.now());
  const server = await start({
    tls: {
      cert: `${stranger.certificatePem}\n${servers.valid.certificatePem}`,
      key: stranger.privateKeyPem,
    },
  });
  await expectTrust(server, { publicKeyPins: [servers.valid.publicKeyPin] }, 'certificate-refused');
});
