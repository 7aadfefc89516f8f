import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Mailbox } from '../mail/mailbox.ts';
import { mailboxPage, mailboxStyleHash } from './mailbox-page.ts';

const querySchema = z.object({ to: z.string().optional() });

/** The page for people and `messages` for programs, both newest first. */
export const addMailboxRoutes = (server: FastifyInstance, mailbox: Mailbox): void => {
  server.get('/mailbox', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      // SECURITY: mail is somebody else's text; no script can come out of it.
      .header('content-security-policy', `default-src 'none'; style-src '${mailboxStyleHash}'`)
      .send(mailboxPage(mailbox.list())),
  );

  server.get('/mailbox/messages', async (request) =>
    mailbox.list(querySchema.parse(request.query).to),
  );
};
