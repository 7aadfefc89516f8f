import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributeTable } from '../../../main/telemetry/attribute-table.ts';
import { runSandbox } from '../../sandbox/behaviour/running-sandbox.ts';
import { demoLogins } from '../../sandbox/seeds/demo-logins.ts';
import { type Collector, namesAndValues, startCollector } from './collector.ts';
import { kioskId, startWatchedKiosk } from './watched-kiosk.ts';

const running = runSandbox();
const person = { name: '窓口 花子', phone: '09087654321' };
const visa = '4111111111111111';
const refusedCard = '4000000000000002';

let collector: Collector;
beforeAll(async () => {
  await import('../../../main/telemetry/otlp-exporter.ts');
  collector = await startCollector();
  const kiosk = await startWatchedKiosk(running, collector);
  for (let round = 0; round < 6; round += 1) {
    await kiosk.mistype();
  }
  await kiosk.clear();
  const next = await startWatchedKiosk(running, collector);
  await next.logIn();
  const fault = { on: 'POST /v1/customers', fault: 'status-503', times: 1 };
  await running.control('POST', 'faults', fault);
  await next.register(person, visa);
  await next.register({ ...person, phone: '09087654322' }, refusedCard);
  await next.kiosk.losePage('crashed');
  await next.clear();
}, 60_000);
afterAll(() => collector.stop());

const requests = () => collector.seen.map(({ call }) => call);
const span = (name: string) => collector.spans().filter((each) => each.name === name);

describe('a collector that was told of a whole visit', () => {
  it('was told by the paths of OTLP, in JSON', () => {
    expect([...new Set(requests())].sort()).toEqual(['POST /v1/metrics', 'POST /v1/traces']);
    for (const { headers } of collector.seen) {
      expect(headers['content-type']).toBe('application/json');
    }
  });

  it('knows the kiosk by its name, and nothing else of the machine', () => {
    for (const resource of collector.resources()) {
      expect(resource).toEqual({
        'service.name': 'madoguchi',
        'service.version': '1.0.0',
        'service.instance.id': kioskId,
        'deployment.environment.name': 'development',
      });
    }
  });

  it('has registrations by outcome', () => {
    expect(collector.points('madoguchi.registrations')).toEqual([
      { change: 'register-customer', outcome: 'carried-out', value: 1 },
      {
        change: 'register-customer',
        outcome: 'not-carried-out',
        problem: 'card-not-usable',
        value: 1,
      },
    ]);
  });

  it('has durations by call, and faults by problem', () => {
    expect(collector.points('madoguchi.call.duration')).toEqual(
      expect.arrayContaining([
        { call: 'log-in', value: 1 },
        { call: 'verify', value: 1 },
        { call: 'post-customer', problem: 'maintenance', value: 1 },
        { call: 'post-customer', value: 1 },
        { call: 'post-customer', problem: 'card-not-usable', value: 1 },
      ]),
    );
    expect(collector.points('madoguchi.faults')).toEqual(
      expect.arrayContaining([
        { problem: 'maintenance', value: 1 },
        { problem: 'card-not-usable', value: 1 },
      ]),
    );
  });

  it('has lost pages, the state of the service and what is unsettled', () => {
    expect(collector.points('madoguchi.pages.lost')).toEqual([{ reason: 'crashed', value: 1 }]);
    expect(collector.points('madoguchi.service')).toEqual([{ state: 'online', value: 1 }]);
    expect(collector.points('madoguchi.operations.unsettled')).toEqual([{ value: 0 }]);
  });

  it('has the limit that the run before has reached, and what the self-test has found', () => {
    expect(collector.text()).toContain('"madoguchi.limits.reached"');
    expect(collector.attributes()).toEqual(
      expect.arrayContaining([
        ['act', 'log-ins'],
        ['party', 'account'],
      ]),
    );
    expect(collector.points('madoguchi.posture')).toContainEqual({
      code: 'content-protection-missing',
      strictness: 'noted',
      value: 1,
    });
  });

  it('has each decision as a trace, with the calls that were made for it', () => {
    const [registered, refused] = span('register-customer');
    expect(namesAndValues(registered?.attributes ?? [])).toEqual({
      change: 'register-customer',
      outcome: 'carried-out',
    });
    expect(refused?.status).toEqual({ code: 2 });
    const within = span('post-customer').map(({ parentSpanId }) => parentSpanId);
    expect(within).toEqual([registered?.spanId, registered?.spanId, refused?.spanId]);
    expect(span('verify')[0]?.parentSpanId).toBeUndefined();
  });

  it('has of every span when it began and when it ended', () => {
    expect(collector.spans().length).toBeGreaterThan(8);
    for (const { startTimeUnixNano, endTimeUnixNano } of collector.spans()) {
      expect(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano)).toBe(true);
    }
  });
});

describe('nothing of a person', () => {
  it('is in any attribute: each is in the table, with its value', () => {
    const attributes = collector.attributes();
    expect(attributes.length).toBeGreaterThan(30);
    const outside = attributes.filter(
      ([name, value]) =>
        !Object.entries(attributeTable).some(
          ([known, values]) => known === name && values.some((each) => each === value),
        ),
    );
    expect(outside).toEqual([]);
  });

  it.each([
    ...['窓口', '花子', '0908765', visa, refusedCard, 'lastFour', demoLogins.staff.loginId],
    ...[demoLogins.staff.emailAddress, demoLogins.staff.password, '@', 'Bearer', 'eyJ'],
  ])('is anywhere in what was sent: %s', (planted) => {
    expect(collector.text()).not.toContain(planted);
  });

  it('is in a span’s name or status', () => {
    const names = new Set<string>([...attributeTable.call, ...attributeTable.change]);
    expect(collector.spans().filter(({ name }) => !names.has(name))).toEqual([]);
    for (const { status, events } of collector.spans()) {
      expect(status.message).toBeUndefined();
      expect(events).toEqual([]);
    }
  });
});
