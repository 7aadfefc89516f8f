import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Kiosk } from './kiosk.ts';

/** Waits until the journal has a decision: from then on it may have been sent. */
export const untilJournalled = async ({ dataFolder }: Kiosk): Promise<void> => {
  const file = join(dataFolder, 'journal', 'operations.jsonl');
  await expect
    .poll(() => readFile(file, 'utf8').catch(() => ''), { intervals: [20] })
    .toContain('idempotencyKey');
};
