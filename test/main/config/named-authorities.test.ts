import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { certificates } from '../billing/certificates.ts';
import { billing, faultsOf, folder, load, smallest, telemetry } from './written-config.ts';

describe('the configuration', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'a CA file that is not there',
      billing({ caFile: 'no.pem' }),
      ['billing.caFile: the file that it names is not there'],
    ],
    [
      'a CA file for telemetry that is not there',
      telemetry({ caFile: 'no.pem' }),
      ['telemetry.caFile: the file that it names is not there'],
    ],
    [
      'a CA file of updates that is not there',
      { ...smallest, updates: { feedUrl: 'https://updates.example/', caFile: 'no.pem' } },
      ['updates.caFile: the file that it names is not there'],
    ],
  ])('refuses %s', (_what, config, faults) => {
    expect(faultsOf(config)).toEqual(faults);
  });

  it('names faults of the CA file along with all others', () => {
    expect(faultsOf({ ...billing({ caFile: 'no.pem' }), posture: 'desk' })).toEqual([
      'posture must be one of kiosk, laptop',
      'billing.caFile: the file that it names is not there',
    ]);
  });

  it('names the faults of both CA files', () => {
    expect(
      faultsOf({
        ...telemetry({ caFile: 'no.pem' }),
        billing: billing({ caFile: 'no.pem' }).billing,
      }),
    ).toEqual([
      'billing.caFile: the file that it names is not there',
      'telemetry.caFile: the file that it names is not there',
    ]);
  });

  it('reads the CA file of telemetry apart from that of billing', async () => {
    const { authority } = await certificates();
    writeFileSync(path.join(folder, 'collector.pem'), authority);
    const { file, loaded } = load(JSON.stringify(telemetry({ caFile: 'collector.pem' })));
    expect(loaded).toMatchObject({
      certificateAuthority: null,
      telemetryAuthority: authority,
      files: [file, path.join(folder, 'collector.pem')],
      config: { telemetry: { otlpEndpoint: 'https://collector.example', caFile: 'collector.pem' } },
    });
  });

  it('says that a CA file holds no certificate', () => {
    writeFileSync(path.join(folder, 'broken.pem'), 'not a certificate');
    expect(faultsOf(billing({ caFile: 'broken.pem' }))).toEqual([
      'billing.caFile: the file that it names holds no certificate in PEM form',
    ]);
  });
});
