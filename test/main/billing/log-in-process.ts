import { z } from 'zod';
import { billingFor, slugOf } from './billing-under-test.ts';
import { logIn } from './log-in.ts';

const errand = z.object({
  baseUrl: z.string(),
  attempts: z.array(
    z.object({ certificateAuthority: z.string().nullable(), publicKeyPins: z.array(z.string()) }),
  ),
});

/** Run as a process of its own: logs in once with each of the settings in its argument, and prints what came of each (all JSON). */
const { baseUrl, attempts } = errand.parse(JSON.parse(process.argv[2] ?? ''));
const outcomes: string[] = [];
for (const trust of attempts) {
  const { billing } = billingFor({ baseUrl, authority: '' }, trust);
  outcomes.push(slugOf(await billing.logIn(logIn)));
}
process.stdout.write(JSON.stringify(outcomes));
