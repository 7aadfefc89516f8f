import { describe, expect, it } from 'vitest';
import { faultsOf, load, smallest, support } from './written-config.ts';

describe('the configuration', () => {
  it('takes its defaults for all that is not required', () => {
    const { file, loaded } = load(JSON.stringify(smallest));
    expect(loaded).toEqual({
      state: 'loaded',
      certificateAuthority: null,
      telemetryAuthority: null,
      updatesAuthority: null,
      files: [file],
      config: {
        ...smallest,
        billing: {
          baseUrl: 'https://billing.example/v1',
          caFile: null,
          publicKeyPins: [],
          encryptionKeyThumbprints: [],
          timeoutSeconds: 15,
        },
        session: { idleSeconds: 60, warningSeconds: 30, absoluteMinutes: 15 },
        locales: ['ja', 'ja-easy', 'en', 'zh-Hans', 'ko', 'vi', 'pt-BR'],
        nightHours: '22:00-06:00',
        staffPinHash: null,
        askSecurityCodeInCounter: false,
        telemetry: null,
        updates: null,
      },
    });
  });

  it.each([[['selfcare']], [['counter']], [['counter', 'selfcare']]])(
    'takes the flows %j, in that order',
    (flows) => {
      const { loaded } = load(JSON.stringify({ ...smallest, flows }));
      expect(loaded).toMatchObject({ state: 'loaded', config: { flows } });
    },
  );

  it('names every fault at once', () => {
    const faults = faultsOf({
      posture: 'kiosk',
      flows: ['till'],
      billing: { baseUrl: 'https://billing.example/v1', timeoutSeconds: 99 },
      session: { idleSeconds: 1 },
      support,
      colour: 'red',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'kioskId',
      'flows[0]',
      'billing.timeoutSeconds',
      'session.idleSeconds',
      'colour',
    ]);
  });

  it('never repeats a value, which may be a secret', () => {
    expect(faultsOf({ ...smallest, staffPinHash: 'hunter2' }).join()).not.toContain('hunter2');
  });
});
