import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { appendOnlyFile } from '../../../main/journal/append-only-file.ts';
import { auditFileName } from '../../../main/journal/audit-files.ts';
import { createAuditTrail } from '../../../main/journal/audit-trail.ts';
import { staff } from './actors.ts';
import { memoryAnchor } from './memory-anchor.ts';

/**
 * Appends entries until the disk takes no more, then so many more once there is room again, and prints what each came to. A program of its
 * own, since a limit on what may be written holds for a process.
 */
const [folder = '', more = '0'] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const trail = createAuditTrail({
  file: appendOnlyFile(path.join(folder, auditFileName)),
  anchor: memoryAnchor().anchor,
  kioskId: 'shop-012-k1',
  now: Date.now,
  log: silent,
});
const answers: string[] = [];
const append = (): string => {
  const answer = trail.append(staff('eki-akari'), { kind: 'handover-began' });
  answers.push(answer);
  return answer;
};

while (append() === 'written') {
  if (answers.length > 100) throw new Error('There is no limit on what may be written.');
}
execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited']);
for (let left = Number(more); left > 0; left -= 1) {
  append();
}
process.stdout.write(`${answers.join(' ')}\n`);
