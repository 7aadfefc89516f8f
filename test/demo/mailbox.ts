import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const message = z.object({ subject: z.string(), text: z.string(), code: z.string() });

export type Message = z.infer<typeof message>;

const patienceMs = 10_000;

/** The newest e-mail to `address` once there are more than `seen` of them. Throws when none arrives in ten seconds. */
export async function nextMessage(
  mailboxUrl: string,
  address: string,
  seen: number,
): Promise<Message> {
  const question = `${mailboxUrl}/messages?to=${encodeURIComponent(address)}`;
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const messages = z.array(message).parse(await (await fetch(question)).json());
    const [newest] = messages;
    if (newest !== undefined && messages.length > seen) return newest;
    if (performance.now() > giveUpAt) throw new Error(`no e-mail has reached ${address}`);
    await pause(50);
  }
}
