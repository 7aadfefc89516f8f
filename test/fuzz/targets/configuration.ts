import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { loadConfig } from '../../../main/config/load-config.ts';
import { type FuzzTarget, holds } from '../fuzz-target.ts';
import { almostJson } from '../inputs/any-text.ts';
import { fittingValue } from '../inputs/fitting-value.ts';
import { nearMiss } from '../inputs/near-miss.ts';
import { soundConfiguration } from '../inputs/sound-configuration.ts';

const asJson = (value: unknown): string => {
  try {
    return (
      JSON.stringify(value, (_key, member) =>
        typeof member === 'bigint' ? String(member) : (member as unknown),
      ) ?? ''
    );
  } catch {
    return '';
  }
};

const secret = 'scrypt:a-secret-that-is-no-hash';

/** Any text in the configuration's file: taken whole, or refused with a line for each fault and no value among them. */
export const configuration: FuzzTarget = {
  name: 'configuration',
  open: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-fuzz-'));
    const file = path.join(folder, 'kiosk-config.json');
    const values = fc.oneof(
      nearMiss(fc.constant(soundConfiguration)),
      nearMiss(fc.constant({ ...soundConfiguration, staffPinHash: secret })),
      fittingValue(kioskConfigSchema),
      nearMiss(fittingValue(kioskConfigSchema)),
    );
    return {
      close: async () => rmSync(folder, { recursive: true }),
      property: fc.asyncProperty(almostJson(values.map(asJson)), async (text) => {
        writeFileSync(file, text);
        const loaded = loadConfig(file);
        if (loaded.state === 'refused') {
          holds(loaded.faults.length > 0, 'it refuses and says nothing');
          holds(!loaded.faults.join().includes(secret), 'a fault tells a value');
          return;
        }
        const again = kioskConfigSchema.safeParse(loaded.config);
        holds(
          again.success && isDeepStrictEqual(again.data, loaded.config),
          'what it takes is no configuration',
        );
      }),
    };
  },
};
