import { rename, writeFile } from 'node:fs/promises';
import type { HealthReport } from './health-report.ts';

/** Replaces the file wholly: whoever reads it meanwhile has the one before. Rejects with what the file system says. */
export const replaceHealthFile = async (file: string, report: HealthReport): Promise<void> => {
  const successor = `${file}.new`;
  // SECURITY: only the kiosk's own account, and root, read what it writes.
  await writeFile(successor, `${JSON.stringify(report)}\n`, { mode: 0o600 });
  await rename(successor, file);
};
