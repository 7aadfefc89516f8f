import { describe, expect, it } from 'vitest';
import { faultsOf, session } from './written-config.ts';

describe('the configuration', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['idle too short', session({ idleSeconds: 4 }), ['session.idleSeconds must be at least 5']],
    ['idle too long', session({ idleSeconds: 601 }), ['session.idleSeconds must be at most 600']],
    [
      'a warning too short',
      session({ warningSeconds: 19 }),
      ['session.warningSeconds must be at least 20'],
    ],
    [
      'a warning too long',
      session({ warningSeconds: 121 }),
      ['session.warningSeconds must be at most 120'],
    ],
    [
      'a life too short',
      session({ absoluteMinutes: 0 }),
      ['session.absoluteMinutes must be at least 1'],
    ],
    [
      'a life too long',
      session({ absoluteMinutes: 721 }),
      ['session.absoluteMinutes must be at most 720'],
    ],
  ])('refuses %s', (_what, config, faults) => {
    expect(faultsOf(config)).toEqual(faults);
  });
});
