import { EventEmitter, once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { composeKiosk } from '../../../main/compose/compose.ts';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { dataFolderAt } from '../../../main/data-folder.ts';
import type { Log } from '../../../main/log/log.ts';
import { thisMachine } from '../../../main/machine.ts';
import type { PendingOperation } from '../../../preload/contract/operation.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { pinHash, rightPin } from '../staff-panel/right-pin.ts';
import { fromSources } from './from-sources.ts';

/** Where a kiosk of these tests runs. */
export interface KioskSurroundings {
  readonly kioskId: string;
  readonly posture: 'kiosk' | 'laptop';
  readonly baseUrl: string;
  readonly caFile: string;
  readonly mailboxUrl: string;
  readonly dataFolder: string;
}

/**
 * Runs main as it is composed, without a window, step by step, and prints one JSON line for each. A program of its own, since a process
 * keeps the session bus that it has found first.
 */
const [surroundings = '', ...steps] = process.argv.slice(2);
const { kioskId, posture, baseUrl, caFile, mailboxUrl, dataFolder } = JSON.parse(
  surroundings,
) as KioskSurroundings;
const folders = dataFolderAt(dataFolder);
const daemon = Number(process.env['KEYRING_PID']);

const events = new EventEmitter();
const replaced = Promise.withResolvers<string>();
const codes: string[] = [];
const write = (code: string): void => void codes.push(code);
const log: Log = { info: write, warn: write, error: write };
const kiosk = composeKiosk({
  ...fromSources,
  machine: thisMachine,
  config: kioskConfigSchema.parse({
    kioskId,
    posture,
    flows: ['counter'],
    staffPinHash: pinHash,
    billing: { baseUrl, caFile },
    support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
  }),
  certificateAuthority: readFileSync(caFile, 'utf8'),
  log,
  folders,
  page: {
    send: (channel, detail) => {
      events.emit(channel, detail);
      if (channel === 'page.areYouThere') {
        void kiosk.handlers.page.alive(undefined);
      }
    },
    replace: () => replaced.resolve('replaced'),
    shown: () => undefined,
  },
});
const { page, login, customers, operation, panel, staff } = kiosk.handlers;
const isUnsettled = ({ standing }: PendingOperation): boolean =>
  standing.state === 'asking' || standing.state === 'awaiting-staff';
const heard = async (channel: string): Promise<unknown> => (await once(events, channel))[0];
const until = async (channel: string, detail: object): Promise<void> => {
  while (JSON.stringify(await heard(channel)) !== JSON.stringify(detail));
};
const { flow, loginId, password, emailAddress } = demoLogins.staff;

const logIn = async (): Promise<unknown> => {
  await login.logIn({ flow, loginId, password });
  await login.sendCode({ emailAddress });
  const response = await fetch(`${mailboxUrl}/messages?to=${encodeURIComponent(emailAddress)}`);
  const [mail] = (await response.json()) as readonly { readonly code: string }[];
  return await login.verify({ code: mail?.code ?? '' });
};

const actions: Readonly<Record<string, () => unknown>> = {
  start: () => kiosk.start(),
  'log-in': logIn,
  open: async () => {
    const { lockedStaff, service } = await page.open(undefined);
    return { lockedStaff: lockedStaff?.displayName ?? null, service: service.state };
  },
  search: () => customers.search({ query: '青柳', cursor: null, limit: 8 }),
  unlock: () => staff.unlock({ password }),
  quit: () => kiosk.quit(),
  'stop-daemon': () => void process.kill(daemon, 'SIGSTOP'),
  'continue-daemon': () => void process.kill(daemon, 'SIGCONT'),
  'until-replaced': () => replaced.promise,
  codes: () => codes,
  obstruct: () => {
    rmSync(folders.journal, { recursive: true });
    writeFileSync(folders.journal, 'a file stands where the folder should be');
  },
  clear: () => rmSync(folders.journal),
  remove: async () => {
    const prepared = await operation.prepare(undefined);
    const found = await customers.search({ query: '青柳', cursor: null, limit: 8 });
    if (prepared.state !== 'prepared' || found.state !== 'found') {
      return { prepared: prepared.state, found: found.state };
    }
    const { idempotencyKey } = prepared;
    const [customer] = found.page.customers;
    const { customerId = '', version = '' } = customer ?? {};
    return await customers.remove({ idempotencyKey, label: null, customerId, version });
  },
  pending: async () => (await page.open(undefined)).pending.map(({ standing }) => standing.state),
  see: async () => {
    const { pending } = await page.open(undefined);
    await operation.seen({ idempotencyKeys: pending.map(({ idempotencyKey }) => idempotencyKey) });
  },
  'see-in-panel': async () => {
    const answer = await panel.unlock({ pin: rightPin });
    const pending = answer.state === 'open' ? answer.report.pending : [];
    await operation.seen({ idempotencyKeys: pending.map(({ idempotencyKey }) => idempotencyKey) });
    return answer;
  },
  'unlock-panel': async () => (await panel.unlock({ pin: rightPin })).state,
  'read-panel': async () => (await panel.read(undefined)).state,
  'until-online': () => until('page.service', { state: 'online' }),
  'until-settled': async () => {
    while ((await page.open(undefined)).pending.some(isUnsettled)) {
      await heard('operation.pending');
    }
  },
};

for (const step of steps) {
  const answer = await actions[step]?.();
  process.stdout.write(`${JSON.stringify(answer ?? null)}\n`);
}
process.exit(0);
