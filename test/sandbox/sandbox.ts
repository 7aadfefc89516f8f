import { randomInt, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBillingApi } from './api/billing-api.ts';
import { recordViolations } from './api/record-violations.ts';
import type { Backend } from './backend.ts';
import { startClock } from './clock.ts';
import { type Closers, makeClosers } from './closers.ts';
import { makeControlServer } from './control/control-server.ts';
import { makeInterventions } from './interventions/interventions.ts';
import { makeCodeMailer } from './mail/code-mailer.ts';
import { startMailCatcher } from './mail/mail-catcher.ts';
import { makeMailbox } from './mail/mailbox.ts';
import { makeAnswerValidator, type Violation } from './openapi-validation.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { makeCardFingerprints } from './secrets/card-fingerprint.ts';
import { makeEncryptionKeys } from './secrets/encryption-keys.ts';
import { loginsOf, plantIfNew, replant } from './seeds/plant-seed.ts';
import type { DemoLogin } from './seeds/seed.ts';
import { orExplain } from './start-failure.ts';
import { type Database, openDatabase } from './state/database.ts';
import { abandonUnfinished } from './state/operations.ts';
import { makeCertificateAuthority, makeServerCertificate } from './tls/certificates.ts';
import { makeHoldGate } from './use-cases/hold-gate.ts';

/** A running sandbox. URLs have no slash at their end. */
export interface Sandbox {
  /** `https://127.0.0.1:PORT/v1` */
  readonly baseUrl: string;
  /** A PEM file with the authority to trust. */
  readonly caFile: string;
  readonly mailboxUrl: string;
  readonly controlUrl: string;
  readonly logins: readonly DemoLogin[];
  /** Of the server's certificate, as the kiosk's `publicKeyPins` has it. */
  readonly publicKeyPin: string;
  readonly stop: () => Promise<void>;
}

const loopback = '127.0.0.1';

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

const prepareFolder = async (folder: string | undefined, closers: Closers): Promise<string> => {
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    return folder;
  }
  const temporary = await mkdtemp(join(tmpdir(), 'madoguchi-sandbox-'));
  closers.add(() => rm(temporary, { recursive: true, force: true }));
  return temporary;
};

const openState = (options: SandboxOptions, closers: Closers): Database => {
  const database = openDatabase(options.database ?? ':memory:');
  closers.add(() => database.close());
  abandonUnfinished(database);
  return database;
};

const start = async (options: SandboxOptions, closers: Closers): Promise<Sandbox> => {
  const { port = 0, smtpPort = 0, seed = 'demo', certificate: kind = 'valid' } = options;
  const folder = await orExplain('The folder cannot be used', () =>
    prepareFolder(options.folder, closers),
  );
  const database = await orExplain(`The database ${options.database} cannot be opened`, () =>
    openState(options, closers),
  );
  const authority = options.authority ?? (await makeCertificateAuthority(Date.now()));
  const certificate = await makeServerCertificate(authority, kind, Date.now());
  const caFile = join(folder, 'sandbox-ca.pem');
  await writeFile(caFile, authority.certificatePem);

  const clock = startClock();
  const mailbox = makeMailbox();
  const catcher = await orExplain(`SMTP port ${smtpPort} cannot be opened`, () =>
    startMailCatcher(smtpPort, mailbox, clock),
  );
  closers.add(() => catcher.close());
  const mailer = makeCodeMailer(catcher.port);
  closers.add(() => mailer.close());

  const backend: Backend = {
    clock,
    database,
    mailer,
    encryptionKeys: await makeEncryptionKeys(),
    fingerprints: makeCardFingerprints(),
    holdGate: makeHoldGate(),
    randomBelow: (limit) => randomInt(limit),
    newId: randomUUID,
    origin: () => `https://${loopback}:${portOf(api.server.server.address())}`,
  };
  plantIfNew(database, backend.fingerprints, seed);

  const interventions = makeInterventions();
  const violations: Violation[] = [];
  const api = makeBillingApi(backend, interventions, certificate);
  if (options.answerValidation === 'record')
    recordViolations(api.server, makeAnswerValidator(), (violation) => violations.push(violation));
  await orExplain(`Port ${port} cannot be opened`, () =>
    api.server.listen({ host: loopback, port }),
  );
  closers.add(() => api.server.close());

  const control = makeControlServer({
    backend,
    interventions,
    mailbox,
    calls: api.calls,
    violations: () => violations,
    reset: () => {
      replant(database, backend.fingerprints, seed);
      mailbox.clear();
      violations.length = 0;
      clock.reset();
      backend.holdGate.release();
      interventions.clear('fault');
      interventions.clear('problem');
      interventions.clear('gateway');
      interventions.setMaintenance(null);
    },
  });
  await control.listen({ host: loopback, port: 0 });
  closers.add(() => control.close());
  const controlOrigin = `http://${loopback}:${portOf(control.server.address())}`;

  return {
    baseUrl: `${backend.origin()}/v1`,
    caFile,
    mailboxUrl: `${controlOrigin}/mailbox`,
    controlUrl: `${controlOrigin}/control`,
    logins: loginsOf(seed),
    publicKeyPin: certificate.publicKeyPin,
    stop: () => closers.closeAll(),
  };
};

/**
 * Starts the billing backend on loopback, with its mail catcher, mailbox and control.
 * Rejects with `SandboxStartError`, having closed everything again, when a port or a file cannot be used.
 */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const closers = makeClosers();
  try {
    return await start(options, closers);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
};
