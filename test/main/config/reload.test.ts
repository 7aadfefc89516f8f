import { describe, expect, it } from 'vitest';
import { harmlessMembers } from '../../../main/config/harmless-members.ts';
import { type KioskConfig, kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import type { ConfigFiles, LoadedConfig } from '../../../main/config/load-config.ts';
import { createReload } from '../../../main/config/reload.ts';
import { recordedLog } from '../ipc/recorded-log.ts';
import { pinHash } from '../staff-panel/right-pin.ts';

const config = kioskConfigSchema.parse({
  kioskId: 'k1',
  posture: 'kiosk',
  flows: ['selfcare'],
  billing: { baseUrl: 'https://billing.example/v1' },
  support: { email: 'a@shop.example', phone: '0120-000-000', hours: '10-19' },
  updates: { feedUrl: 'https://updates.example/' },
});
const started: ConfigFiles = {
  config,
  certificateAuthority: null,
  telemetryAuthority: null,
  updatesAuthority: null,
  files: ['/etc/kiosk.json'],
};

const begin = () => {
  const { log, lines } = recordedLog();
  const taken: KioskConfig[] = [];
  let next: LoadedConfig = { state: 'loaded', ...started };
  const reload = createReload({
    started,
    load: () => next,
    takeUp: (each) => void taken.push(each),
    log,
  });
  return {
    taken,
    lines,
    reload: (loaded: LoadedConfig) => {
      next = loaded;
      reload();
    },
  };
};

const loaded = (changed: object, authorities: Partial<ConfigFiles> = {}): LoadedConfig => ({
  state: 'loaded',
  ...started,
  config: { ...config, ...changed },
  ...authorities,
});
const within = (group: 'billing' | 'session' | 'support' | 'updates', changed: object) =>
  loaded({ [group]: { ...config[group], ...changed } });

/** Every member there is, with another value than it has. */
const changes: Readonly<Record<string, LoadedConfig>> = {
  kioskId: loaded({ kioskId: 'k2' }),
  posture: loaded({ posture: 'laptop' }),
  flows: loaded({ flows: ['counter'] }),
  'billing.baseUrl': within('billing', { baseUrl: 'https://other.example/v1' }),
  'billing.caFile': within('billing', { caFile: 'ca.pem' }),
  'billing.publicKeyPins': within('billing', { publicKeyPins: [`sha256/${'A'.repeat(43)}=`] }),
  'billing.encryptionKeyThumbprints': within('billing', {
    encryptionKeyThumbprints: ['A'.repeat(43)],
  }),
  'billing.timeoutSeconds': within('billing', { timeoutSeconds: 20 }),
  'session.idleSeconds': within('session', { idleSeconds: 90 }),
  'session.warningSeconds': within('session', { warningSeconds: 45 }),
  'session.absoluteMinutes': within('session', { absoluteMinutes: 20 }),
  locales: loaded({ locales: ['en', 'ja'] }),
  nightHours: loaded({ nightHours: null }),
  'support.email': within('support', { email: 'b@shop.example' }),
  'support.phone': within('support', { phone: '0120-111-111' }),
  'support.hours': within('support', { hours: '9-20' }),
  staffPinHash: loaded({ staffPinHash: pinHash }),
  askSecurityCodeInCounter: loaded({ askSecurityCodeInCounter: true }),
  'updates.feedUrl': within('updates', { feedUrl: 'https://other.example/' }),
  'updates.caFile': within('updates', { caFile: 'ca.pem' }),
  'updates.installHours': within('updates', { installHours: null }),
  telemetry: loaded({ telemetry: { otlpEndpoint: 'https://collector.example', caFile: null } }),
};

const pathsOf = (value: object, above = ''): readonly string[] =>
  Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? pathsOf(member, `${above}${name}.`)
      : [`${above}${name}`],
  );

it('only what pages show, and how long they wait, is harmless', () => {
  expect([...harmlessMembers].sort()).toEqual([
    'locales',
    'nightHours',
    'session.idleSeconds',
    'session.warningSeconds',
    'support.email',
    'support.hours',
    'support.phone',
  ]);
});

it('every member of the configuration is tried', () => {
  expect(Object.keys(changes).sort()).toEqual([...pathsOf(config)].sort());
});

describe('a configuration that is read anew', () => {
  it.each(Object.entries(changes).filter(([path]) => harmlessMembers.has(path)))(
    'is taken up when %s differs',
    (path, next) => {
      const { taken, lines, reload } = begin();
      reload(next);
      expect(taken).toEqual([next.state === 'loaded' && next.config]);
      expect(lines).toEqual([{ code: 'configuration-reloaded', fields: { reason: path } }]);
    },
  );

  it.each(Object.entries(changes).filter(([path]) => !harmlessMembers.has(path)))(
    'is left alone when %s differs',
    (path, next) => {
      const { taken, lines, reload } = begin();
      reload(next);
      expect(taken).toEqual([]);
      expect(lines).toEqual([{ code: 'configuration-needs-restart', fields: { reason: path } }]);
    },
  );

  it('is left alone as a whole: what is harmless in it does not count either', () => {
    const { taken, lines, reload } = begin();
    reload(loaded({ posture: 'laptop', flows: ['counter'], locales: ['en'] }));
    expect(taken).toEqual([]);
    expect(lines).toMatchObject([{ fields: { reason: 'posture, flows' } }]);
  });

  it.each([
    ['billing.caFile', { certificateAuthority: 'another certificate' }],
    ['telemetry.caFile', { telemetryAuthority: 'another certificate' }],
    ['updates.caFile', { updatesAuthority: 'another certificate' }],
  ])('is left alone when the certificate in %s differs', (member, authority) => {
    const { taken, lines, reload } = begin();
    reload(loaded({}, authority));
    expect(taken).toEqual([]);
    expect(lines).toMatchObject([{ fields: { reason: member } }]);
  });

  it('is left alone when it says no longer where updates come from', () => {
    const { taken, lines, reload } = begin();
    reload(loaded({ updates: null }));
    expect(taken).toEqual([]);
    expect(lines).toMatchObject([{ fields: { reason: 'updates' } }]);
  });

  it('is left alone when it has a fault, which the log tells', () => {
    const { taken, lines, reload } = begin();
    reload({ state: 'refused', faults: ['flows is missing', 'colour is not a member'] });
    expect(taken).toEqual([]);
    expect(lines).toEqual([
      {
        code: 'configuration-refused',
        fields: { reason: 'flows is missing; colour is not a member' },
      },
    ]);
  });

  it('is held against what was taken up last', () => {
    const { taken, lines, reload } = begin();
    reload(loaded({ locales: ['en'] }));
    reload(loaded({ locales: ['en'] }));
    reload(loaded({ locales: ['ja'], posture: 'laptop' }));
    reload(loaded({}));
    expect(taken.map(({ locales }) => locales)).toEqual([['en'], ['en'], config.locales]);
    expect(lines.map(({ fields }) => fields.reason)).toEqual(['locales', '', 'posture', 'locales']);
  });
});
