import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { redactedConfiguration } from '../../../main/config/redacted-configuration.ts';
import { config, panelBench } from './panel-bench.ts';
import { pinHash, rightPin } from './right-pin.ts';

type Line = Readonly<Record<string, unknown>>;

let bench: ReturnType<typeof panelBench>;
let drive: string;
beforeEach(() => {
  bench = panelBench();
  drive = bench.putIn('USB');
  writeFileSync(path.join(bench.logs, 'kiosk.log'), '{"code":"started"}\n');
});

/** What support gets: its lines, and its text. */
const exported = async (prepare = (_kiosk: ReturnType<typeof bench.start>): void => undefined) => {
  const kiosk = bench.start();
  prepare(kiosk);
  await kiosk.tryPin(rightPin);
  const answer = await kiosk.panel.exportLog({ driveId: 'USB' });
  if (answer.state !== 'exported') throw new Error(answer.reason);
  const text = readFileSync(path.join(drive, answer.fileName), 'utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return { text, lines, parts: (part: string) => lines.filter((line) => line['part'] === part) };
};

describe('what support gets with the log', () => {
  it('begins with how the kiosk does, and what the self-test has found', async () => {
    const { lines } = await exported();
    expect(lines[0]).toMatchObject({
      part: 'health',
      kioskId: 'shop-012-k1',
      version: '1.2.0',
      build: 'production',
      service: 'online',
      posture: [{ code: 'content-protection-missing', strictness: 'noted' }],
    });
    expect(lines.at(-1)).toEqual({ code: 'started' });
  });

  it('has what is pending by its enquiry number, and not by its card', async () => {
    bench.present.pending = [
      {
        idempotencyKey: '0f1e2d3c-4b5a-4978-8877-665544332211',
        enquiryNumber: '0F1E-2D3C',
        change: 'register-card',
        label: { brand: 'visa', lastFour: '4242' },
        decidedAt: '2026-11-21T08:00:00.000Z',
        standing: { state: 'carried-out', reference: 'R-20261121-1' },
      },
    ];
    const { parts, text } = await exported();
    expect(parts('pending')).toEqual([
      {
        part: 'pending',
        enquiryNumber: '0F1E-2D3C',
        change: 'register-card',
        decidedAt: '2026-11-21T08:00:00.000Z',
        state: 'carried-out',
      },
    ]);
    expect(text).not.toMatch(/visa|4242|R-20261121|0f1e2d3c/);
  });

  it('has the end of the audit trail in its order, and nobody’s log-in ID or shop', async () => {
    const { parts, text } = await exported(({ trail }) => {
      trail.append(
        { kind: 'staff', loginId: 'planted-sakura', shopName: 'Planted Minatomachi' },
        { kind: 'session-began', sessionId: 'planted-session' },
      );
    });
    expect(parts('audit').map(({ actor, event }) => [actor, event])).toEqual([
      ['kiosk', 'kiosk-started'],
      ['staff', 'session-began'],
      ['kiosk', 'panel-opened'],
      ['kiosk', 'export-asked'],
    ]);
    expect(text).not.toContain('anted');
  });

  it('is bounded: 200 entries of the trail, the newest, and the log, which is bounded itself', async () => {
    const { parts } = await exported(({ trail }) => {
      for (let round = 0; round < 300; round += 1) {
        trail.append({ kind: 'kiosk' }, { kind: 'pages-lost', reason: 'hung' });
      }
    });
    expect(parts('audit')).toHaveLength(200);
    expect(parts('audit').at(-1)).toMatchObject({ event: 'export-asked' });
  });

  it('has limits that were reached', async () => {
    const { parts } = await exported(({ notices }) => {
      notices.add({ act: 'cards', party: 'customer', at: '2026-11-21T08:00:00.000Z' });
    });
    expect(parts('limit')).toEqual([
      { part: 'limit', act: 'cards', party: 'customer', at: '2026-11-21T08:00:00.000Z' },
    ]);
  });
});

describe('the configuration in it', () => {
  it('has neither hash nor pin, nor a path of the machine', async () => {
    const { parts, text } = await exported();
    expect(parts('configuration')).toMatchObject([
      {
        posture: 'kiosk',
        billing: {
          baseUrl: 'https://billing.example/v1',
          caFile: 'set',
          publicKeyPins: 1,
          encryptionKeyThumbprints: 1,
        },
        staffPinHash: 'set',
        telemetry: null,
      },
    ]);
    for (const secret of [pinHash, 'scrypt', 'sha256/', 'PPPP', 'TTTT', 'planted-ca', '/etc/']) {
      expect(text).not.toContain(secret);
    }
  });

  it('names the collector, and not where its authority lies', () => {
    const telemetry = { otlpEndpoint: 'https://collector.example', caFile: 'collector.pem' };
    expect(redactedConfiguration({ ...config, telemetry }).telemetry).toEqual({
      otlpEndpoint: 'https://collector.example',
      caFile: 'set',
    });
  });

  it('has all members but how people find help, which every screen shows', () => {
    const shown = Object.keys(redactedConfiguration(config));
    expect([...shown, 'support'].sort()).toEqual(Object.keys(kioskConfigSchema.shape).sort());
  });
});
