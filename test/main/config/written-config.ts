import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { loadConfig } from '../../../main/config/load-config.ts';

/** Where the files are; gone after the tests. */
export const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;

/** Writes a file of that content, and loads it. */
export const load = (content: string | Buffer) => {
  written += 1;
  const file = path.join(folder, `${written}.json`);
  writeFileSync(file, content);
  return { file, loaded: loadConfig(file) };
};

export const support = {
  email: 'support@shop.example',
  phone: '0120-000-000',
  hours: '10:00-19:00',
};
/** Only what is required. */
export const smallest = {
  kioskId: 'shop-012-k1',
  posture: 'kiosk',
  flows: ['selfcare'],
  billing: { baseUrl: 'https://billing.example/v1' },
  support,
};

/** What is said of that configuration; nothing when it is taken. */
export const faultsOf = (config: unknown): readonly string[] => {
  const { loaded } = load(JSON.stringify(config));
  return loaded.state === 'refused' ? loaded.faults : [];
};

/** The smallest configuration but for what it says of one thing. */
export const billing = (changes: object) => ({
  ...smallest,
  billing: { ...smallest.billing, ...changes },
});
export const telemetry = (changes: object) => ({
  ...smallest,
  telemetry: { otlpEndpoint: 'https://collector.example', ...changes },
});
export const session = (changes: object) => ({ ...smallest, session: changes });
