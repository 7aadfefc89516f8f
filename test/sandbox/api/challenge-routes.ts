import type { Backend } from '../backend.ts';
import { decideChallenge, viewChallenge } from '../use-cases/challenge.ts';
import type { ApiReply, ApiServer } from './api-server.ts';
import { challengePage, pageStyleHash } from './challenge-page.ts';
import { pathId } from './path-id.ts';
import { bodyBytes } from './read-body.ts';

const sendPage = (reply: ApiReply, html: string): ApiReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    // SECURITY: a page with one form and no script, no frame around it from the outside world's resources.
    .header(
      'content-security-policy',
      `default-src 'none'; style-src '${pageStyleHash}'; form-action 'self'; base-uri 'none'`,
    )
    .header('referrer-policy', 'no-referrer')
    .send(html);

/** The card issuer's pages (EMV 3-D Secure), where the cardholder decides. */
export const addChallengeRoutes = (server: ApiServer, backend: Backend): void => {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request, body, next) => next(null, body),
  );

  server.get('/challenges/:id', async (request, reply) =>
    sendPage(reply, challengePage(viewChallenge(backend, pathId(request)))),
  );

  server.post('/challenges/:id', async (request, reply) => {
    const form = new URLSearchParams(bodyBytes(request).toString('utf8'));
    const decision = form.get('decision') === 'approve' ? 'approve' : 'refuse';
    return sendPage(reply, challengePage(decideChallenge(backend, pathId(request), decision)));
  });
};
