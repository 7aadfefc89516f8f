import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Collector, startCollector } from './collector.ts';

const program = path.join(import.meta.dirname, 'tell-once.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-otel-'));
const caFile = path.join(folder, 'ca.pem');

let right: Collector;
let wrong: Collector;
beforeAll(async () => {
  right = await startCollector();
  wrong = await startCollector();
  writeFileSync(caFile, wrong.authority);
});
beforeEach(() => {
  right.seen.length = 0;
  wrong.seen.length = 0;
});
afterAll(async () => {
  await right.stop();
  await wrong.stop();
  rmSync(folder, { recursive: true });
});

const signals = ['', '_METRICS', '_TRACES'];
/** All by which OpenTelemetry's specification lets an environment configure an exporter. */
const environment = (): Readonly<Record<string, string>> => ({
  OTEL_SDK_DISABLED: 'false',
  OTEL_TRACES_EXPORTER: 'otlp',
  OTEL_METRICS_EXPORTER: 'otlp',
  OTEL_SERVICE_NAME: 'planted-name',
  OTEL_RESOURCE_ATTRIBUTES: 'planted=value,service.instance.id=planted-instance',
  OTEL_TRACES_SAMPLER: 'always_off',
  OTEL_BSP_SCHEDULE_DELAY: '1',
  OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT: '1',
  OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE: 'delta',
  NODE_EXTRA_CA_CERTS: caFile,
  NODE_USE_ENV_PROXY: '1',
  HTTPS_PROXY: wrong.endpoint,
  ...Object.fromEntries(
    signals.flatMap((signal) => [
      [`OTEL_EXPORTER_OTLP${signal}_ENDPOINT`, `${wrong.endpoint}/v1/metrics`],
      [`OTEL_EXPORTER_OTLP${signal}_HEADERS`, 'x-planted=header,host=planted.example'],
      [`OTEL_EXPORTER_OTLP${signal}_CERTIFICATE`, caFile],
      [`OTEL_EXPORTER_OTLP${signal}_PROTOCOL`, 'grpc'],
      [`OTEL_EXPORTER_OTLP${signal}_COMPRESSION`, 'gzip'],
      [`OTEL_EXPORTER_OTLP${signal}_TIMEOUT`, '1'],
      [`OTEL_EXPORTER_OTLP${signal}_INSECURE`, 'true'],
    ]),
  ),
});

const tell = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, [program, ...words], {
    env: { ...process.env, ...environment() },
  });

describe('variables named OTEL_*', () => {
  it('turn nothing on, and have nothing loaded', async () => {
    const { stdout } = await tell();
    expect(JSON.parse(stdout)).toEqual([]);
    expect(wrong.seen).toEqual([]);
  });

  it('lead nothing elsewhere, and add nothing to it', async () => {
    const { stdout } = await tell(right.endpoint, right.authority);
    expect(JSON.parse(stdout)).toContain('@opentelemetry/sdk-trace');
    expect(wrong.seen).toEqual([]);
    expect(right.seen.map(({ call }) => call).sort()).toEqual([
      'POST /v1/metrics',
      'POST /v1/traces',
    ]);
    for (const { headers } of right.seen) {
      expect(headers).not.toHaveProperty('x-planted');
      expect(headers).not.toHaveProperty('content-encoding');
      expect(`https://${headers.host}`).toBe(right.endpoint);
    }
    expect(right.text()).not.toContain('planted');
    expect(right.spans()).toHaveLength(1);
    expect(right.points('madoguchi.call.duration')).toEqual([{ call: 'verify', value: 1 }]);
  });
});
