import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { certificates } from '../billing/certificates.ts';
import type { Reply } from '../billing/scripted-backend.ts';
import { type Collector, startCollector } from './collector.ts';
import { call, millisecondsOf, telemetryUnderTest } from './telemetry-under-test.ts';

let collector: Collector;
// The tests transform what they load, which takes its time at first.
beforeAll(() => import('../../../main/telemetry/otlp-exporter.ts'));
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(() => collector.stop());

const begin = (endpoint = collector.endpoint, authority: string | null = collector.authority) =>
  telemetryUnderTest({ otlpEndpoint: endpoint, caFile: null }, authority);
const answerAll = (reply: Reply) => {
  for (const path of ['POST /v1/metrics', 'POST /v1/traces']) collector.on(path, reply);
};
/** What the log says of a kiosk’s whole life with that collector, by signal. */
const saidOf = async ({
  telemetry,
  log,
}: ReturnType<typeof begin>): Promise<Readonly<Record<string, unknown>>> => {
  telemetry.start();
  // Enough for more than one sending of spans.
  for (let round = 0; round < 200; round += 1) telemetry.note(call);
  await telemetry.stop();
  expect(log.lines.map(({ code }) => code)).toEqual(['telemetry-failed', 'telemetry-failed']);
  return Object.fromEntries(
    log.lines.map(({ fields }): [string, unknown] => [fields.call ?? '', fields.reason]),
  );
};

describe('a collector that does not take it', () => {
  it.each<[string, Reply, string]>([
    ['says that it may not', { kind: 'answer', status: 403, body: '4111111111111111' }, '403'],
    ['has a fault', { kind: 'answer', status: 500 }, '500'],
    ['leads elsewhere', { kind: 'answer', status: 307, headers: { location: '/x' } }, '307'],
  ])('is noted once for each signal, by one code: it %s', async (_what, reply, reason) => {
    answerAll(reply);
    expect(await saidOf(begin())).toEqual({ metrics: reason, traces: reason });
    expect(collector.count('POST /v1/metrics')).toBe(1);
    expect(collector.count('POST /v1/traces')).toBe(2);
  });

  it('is told nothing when its certificate is not trusted', async () => {
    const { servers } = await certificates();
    collector.present(servers['self-signed']);
    const said = await saidOf(begin());
    expect(said).toEqual({ metrics: 'DEPTH_ZERO_SELF_SIGNED_CERT', traces: said['metrics'] });
    expect(collector.seen).toEqual([]);
  });

  it('is told nothing when its certificate is for another host', async () => {
    const { servers } = await certificates();
    collector.present(servers['wrong-host']);
    expect(await saidOf(begin())).toMatchObject({ traces: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    expect(collector.seen).toEqual([]);
  });

  it('is told nothing when the system, and no CA file, would have to trust it', async () => {
    expect(Object.keys(await saidOf(begin(collector.endpoint, null)))).toHaveLength(2);
    expect(collector.seen).toEqual([]);
  });
});

describe('a collector that never answers', () => {
  it('keeps nobody waiting: telling it takes no time, and the kiosk’s end a second', async () => {
    answerAll({ kind: 'hang' });
    const { telemetry } = begin();
    telemetry.start();
    const telling = await millisecondsOf(() => {
      for (let round = 0; round < 10_000; round += 1) telemetry.note(call);
    });
    expect(telling).toBeLessThan(1_000);
    expect(await millisecondsOf(() => telemetry.stop())).toBeLessThan(1_500);
  });

  it('is the same as one that is not there', async () => {
    const { telemetry } = begin('https://127.0.0.1:9');
    telemetry.start();
    telemetry.note(call);
    expect(await millisecondsOf(() => telemetry.stop())).toBeLessThan(1_500);
  });
});

describe('what waits', () => {
  it('is bounded before the exporter is loaded: 200 events', async () => {
    const { telemetry } = begin();
    telemetry.start();
    for (let round = 0; round < 1_000; round += 1) telemetry.note(call);
    await telemetry.stop();
    expect(collector.points('madoguchi.call.duration')).toEqual([{ call: 'verify', value: 200 }]);
  });

  it('is sent at the end, with how the kiosk is by then', async () => {
    const { telemetry } = begin();
    telemetry.start();
    await telemetry.stop();
    expect(collector.points('madoguchi.operations.unsettled')).toEqual([{ value: 3 }]);
  });
});

it('without a collector nothing is said', async () => {
  const { telemetry, log } = telemetryUnderTest(null, null);
  telemetry.start();
  telemetry.note(call);
  await telemetry.stop();
  expect(log.lines).toEqual([]);
});
