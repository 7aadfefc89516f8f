import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kiosk, KioskOptions } from '../../e2e/support/kiosk.ts';
import { kiosksFolder } from '../../e2e/support/paths.ts';
import { test as base } from '../../e2e/support/test.ts';
import { BillingLine } from './billing-line.ts';
import { bridgeRecorded } from './bridge.ts';

/** A kiosk of which everything is recorded that leaves its page or its main. */
export interface RecordedKiosk {
  readonly kiosk: Kiosk;
  readonly line: BillingLine;
  /** The system's temporary folder, as this kiosk knows it; empty when it starts. */
  readonly temporaryFolder: string;
}

interface Fixtures {
  readonly record: (
    configuration: KioskOptions['configuration'] & object,
  ) => Promise<RecordedKiosk>;
}

export const test = base.extend<Fixtures>({
  record: async ({ start, backend }, use) => {
    const lines: BillingLine[] = [];
    await use(async (configuration) => {
      await mkdir(kiosksFolder, { recursive: true });
      const folder = await mkdtemp(join(kiosksFolder, 'recorded-'));
      const temporaryFolder = join(folder, 'temporary');
      await mkdir(temporaryFolder);
      const line = await BillingLine.start(backend, join(folder, 'authority.pem'));
      lines.push(line);
      const { baseUrl, caFile } = line;
      const environment = { ...bridgeRecorded, TMPDIR: temporaryFolder };
      const kiosk = await start({ baseUrl, caFile, configuration, environment });
      return { kiosk, line, temporaryFolder };
    });
    for (const line of lines) await line.stop();
  },
});
