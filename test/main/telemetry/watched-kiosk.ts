import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeKiosk } from '../../../main/compose/compose.ts';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { dataFolderAt } from '../../../main/data-folder.ts';
import type { Kiosk } from '../../../main/kiosk.ts';
import { thisMachine } from '../../../main/machine.ts';
import { clearCard } from '../../sandbox/behaviour/customer.ts';
import type { RunningSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { type LogLine, recordingLog } from '../billing/billing-under-test.ts';
import { fromSources } from '../compose/from-sources.ts';
import { encryptCard } from '../registration/encrypt-card.ts';
import { memoryKeychain } from '../vault/memory-keychain.ts';

export const kioskId = 'shop-012-k1';

/** Where telemetry of a kiosk goes, with the authority (PEM) that it trusts there. */
export interface CollectorToTell {
  readonly endpoint: string;
  readonly authority: string;
}

/** Main as it is composed, at a sandbox, with its health file and a collector to tell. */
export const startWatchedKiosk = async (
  running: RunningSandbox,
  collector: CollectorToTell | null,
) => {
  const { baseUrl, caFile } = running.sandbox();
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-watched-'));
  const healthFile = path.join(folder, 'health.json');
  const log = recordingLog();
  const kiosk: Kiosk = composeKiosk({
    ...fromSources,
    machine: { ...thisMachine, platform: 'linux', keychain: memoryKeychain },
    config: kioskConfigSchema.parse({
      kioskId,
      posture: 'kiosk',
      flows: ['counter'],
      billing: { baseUrl, caFile },
      support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
      telemetry: collector === null ? null : { otlpEndpoint: collector.endpoint },
    }),
    certificateAuthority: readFileSync(caFile, 'utf8'),
    telemetryAuthority: collector?.authority ?? null,
    log,
    folders: dataFolderAt(folder),
    healthFile,
    page: { send: () => undefined, replace: () => undefined, shown: () => undefined },
  });
  const { login, customers, operation, page } = kiosk.handlers;
  await kiosk.start();

  return {
    kiosk,
    healthFile,
    folder,
    lines: (code: string): readonly LogLine[] => log.lines.filter((line) => line.code === code),
    health: () => JSON.parse(readFileSync(healthFile, 'utf8')) as Record<string, unknown>,
    show: (screen: 'attract' | 'list') => page.shown({ screen, locale: 'ja', tells: null }),
    mistype: async () => {
      const { flow, loginId } = demoLogins.colleague;
      return await login.logIn({ flow, loginId, password: 'mistyped' });
    },
    logIn: async () => {
      const { flow, loginId, password, emailAddress } = demoLogins.staff;
      await login.logIn({ flow, loginId, password });
      await login.sendCode({ emailAddress });
      const [mail] = await running.mails(emailAddress);
      return await login.verify({ code: mail?.code ?? '' });
    },
    register: async (person: { readonly name: string; readonly phone: string }, number: string) => {
      const prepared = await operation.prepare(undefined);
      if (prepared.state !== 'prepared') throw new Error('nothing was prepared');
      const { idempotencyKey, encryptionKey } = prepared;
      const { securityCode: _notAsked, ...card } = clearCard({ number }, idempotencyKey);
      return await customers.register({
        ...person,
        idempotencyKey,
        label: { brand: 'visa', lastFour: number.slice(-4) },
        encryptedCard: await encryptCard(encryptionKey, card),
      });
    },
    clear: async () => {
      await kiosk.quit();
      rmSync(folder, { recursive: true });
    },
  };
};
