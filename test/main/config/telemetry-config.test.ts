import { describe, expect, it } from 'vitest';
import { faultsOf, telemetry } from './written-config.ts';

describe('the configuration', () => {
  it.each<[string, unknown, readonly string[]]>([
    ...[
      'http://collector.example',
      'https://a:b@collector.example',
      'https://c.example/?key=1',
    ].map((otlpEndpoint): [string, unknown, readonly string[]] => [
      `telemetry to ${otlpEndpoint}`,
      telemetry({ otlpEndpoint }),
      ['telemetry.otlpEndpoint must be an https address, with nothing after its path'],
    ]),
    [
      'a header for telemetry',
      telemetry({ headers: 'a=b' }),
      ['telemetry.headers is not a member of the configuration'],
    ],
  ])('refuses %s', (_what, config, faults) => {
    expect(faultsOf(config)).toEqual(faults);
  });
});
