import { setTimeout as delay } from 'node:timers/promises';
import { createVault } from '../../../main/vault/create-vault.ts';
import { createKeychain } from '../../../main/vault/keychain.ts';
import { createQueue } from '../../../main/vault/one-at-a-time.ts';
import { lock } from '../../keyring/secret-service.ts';

/**
 * Runs the product's vault on the keychain of its environment, step by step, and prints one JSON line for each. A program
 * of its own, since a process keeps the session bus that it has found first.
 */
const [account = 'test', limit = '5000', ...steps] = process.argv.slice(2);
const daemon = Number(process.env['KEYRING_PID']);
const vault = createVault({
  session: createKeychain(account),
  marker: createKeychain(`${account}/check`),
  queue: createQueue({
    timeoutMs: Number(limit),
    sleep: (milliseconds, signal) =>
      delay(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
  }),
  newId: () => crypto.randomUUID(),
});
const kept = (token: string) => ({
  kind: 'customer' as const,
  id: '7d0b1f7e-3f0c-4f4b-8a56-0f3c8f5d2a11',
  backend: 'https://billing.example/v1',
  accessToken: `access-${token}`,
  refreshToken: `refresh-${token}`,
});

const staff = {
  kind: 'staff',
  loginId: 'eki-akari',
  actor: { kind: 'staff', displayName: '星野 あかり', shopName: 'あおぞら 駅前店' },
  beganAt: 1_795_251_600_000,
} as const;

const lengthWithoutToken = JSON.stringify({ ...kept(''), accessToken: '' }).length;

const actions: Readonly<Record<string, (argument: string) => Promise<unknown>>> = {
  store: (token) => vault.store(kept(token)),
  'store-staff': (token) => vault.store({ ...kept(token), ...staff }),
  'store-settling': (token) => vault.store({ ...kept(token), kind: 'settling' }),
  'store-ended': (token) =>
    vault.store({ kind: 'ended', backend: kept('').backend, accessToken: `access-${token}` }),
  read: () => vault.read(),
  erase: () => vault.erase(),
  check: () => vault.check(),
  'store-bytes': (length) =>
    vault.store({ ...kept(''), accessToken: 'x'.repeat(Number(length) - lengthWithoutToken) }),
  damage: (text) => createKeychain(account).write(text),
  lock: () => lock(process.env),
  'stop-daemon': async () => void process.kill(daemon, 'SIGSTOP'),
  'continue-daemon': async () => void process.kill(daemon, 'SIGCONT'),
};

for (const step of steps) {
  const [name = '', argument = ''] = step.split('=');
  const began = performance.now();
  const answer = await actions[name]?.(argument);
  const took = Math.round(performance.now() - began);
  process.stdout.write(`${JSON.stringify({ step: name, answer: answer ?? null, took })}\n`);
}
process.exit(0);
