import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SandboxClock } from '../clock.ts';
import { toTimestamp } from '../rules/tokyo-time.ts';
import type { Mailbox } from './mailbox.ts';

export interface MailCatcher {
  readonly port: number;
  close(): Promise<void>;
}

/** An SMTP server on loopback that delivers everything to the mailbox. Port 0 is any free one; rejects when it is taken. */
export const startMailCatcher = async (
  port: number,
  mailbox: Mailbox,
  clock: SandboxClock,
): Promise<MailCatcher> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, callback) => {
      const deliver = async (): Promise<void> => {
        const message = await PostalMime.parse(await buffer(stream));
        for (const recipient of session.envelope.rcptTo)
          mailbox.add({
            to: recipient.address,
            from: message.from?.address ?? '',
            subject: message.subject ?? '',
            text: message.text ?? '',
            receivedAt: toTimestamp(clock.now()),
          });
      };
      callbackify(deliver)(callback);
    },
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, '127.0.0.1', () => listening.resolve());
  await listening.promise;
  server.on('error', () => {});
  const address = server.server.address() as AddressInfo;
  return {
    port: address.port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
