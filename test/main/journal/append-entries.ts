import { createAuditTrail } from '../../../main/journal/audit-trail.ts';

/** Appends so many entries and prints what each came to. A program of its own, so that a test can limit what it may write. */
const [folder = '', count = '0'] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const trail = createAuditTrail({ folder, kioskId: 'shop-012-k1', now: Date.now, log: silent });
const answers = Array.from({ length: Number(count) }, () =>
  trail.append('eki-akari', { kind: 'handover-began' }),
);
process.stdout.write(`${answers.join(' ')}\n`);
