import { describe, expect, it } from 'vitest';
import { type HealthFacts, healthReport } from '../../../main/health/health-report.ts';
import type { PendingOperation } from '../../../preload/contract/operation.ts';

const at = '2026-11-21T09:00:00.000Z';
const facts: HealthFacts = {
  kioskId: 'shop-012-k1',
  version: '1.2.0',
  build: 'production',
  pid: 4711,
  since: '2026-11-21T00:00:00.000Z',
  life: 'running',
  screen: 'attract',
  whoIsThere: 'nobody',
  service: { state: 'online' },
  line: { state: 'online' },
  findings: [],
  pending: [],
  update: { state: 'off' },
  lastOutcome: null,
};
const pending = (standing: PendingOperation['standing']): PendingOperation => ({
  idempotencyKey: '0f1e2d3c-4b5a-4978-8877-665544332211',
  enquiryNumber: '0F1E-2D3C',
  change: 'register-card',
  label: { brand: 'visa', lastFour: '1111' },
  decidedAt: at,
  standing,
});

describe('the screen of a kiosk', () => {
  it.each<[HealthFacts['screen'], HealthFacts['whoIsThere'], string]>([
    [null, 'nobody', 'starting'],
    ['attract', 'nobody', 'idle'],
    ['out-of-service', 'nobody', 'idle'],
    ['login', 'nobody', 'serving'],
    ['card', 'somebody-else', 'serving'],
    ['list', 'staff', 'serving'],
    ['attract', 'staff', 'serving'],
  ])('that shows %s to %s is %s', (screen, whoIsThere, kind) => {
    expect(healthReport({ ...facts, screen, whoIsThere }, at).screen).toBe(kind);
  });
});

describe('the service', () => {
  it('is told with its problem, and apart from the line', () => {
    const service = {
      state: 'out-of-service',
      problem: { slug: 'posture-refused', codes: ['clock-off'] },
    } as const;
    const findings = [{ code: 'clock-off', strictness: 'refuses' }] as const;
    expect(healthReport({ ...facts, service, findings }, at)).toMatchObject({
      service: 'out-of-service',
      problem: 'posture-refused',
      connectivity: 'online',
      posture: findings,
    });
  });
});

describe('what is unsettled', () => {
  it('is counted, without what is settled and only waits to be seen', () => {
    const report = healthReport(
      {
        ...facts,
        pending: [
          pending({ state: 'asking' }),
          pending({ state: 'awaiting-staff' }),
          pending({ state: 'carried-out', reference: 'R-1' }),
          pending({ state: 'not-carried-out' }),
          pending({ state: 'beyond-asking' }),
        ],
      },
      at,
    );
    expect(report.unsettled).toBe(2);
    expect(JSON.stringify(report)).not.toMatch(/visa|lastFour|0F1E|R-1|0f1e/);
  });
});
