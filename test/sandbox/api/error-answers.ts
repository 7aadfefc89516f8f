import type { ApiServer } from './api-server.ts';
import { invalidRequest } from './read-body.ts';
import { sendAnswer } from './reply.ts';

/** Only where it happened: a message might quote what a customer typed. */
const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');

/** Answers what never reached a handler, and bugs. */
export const addErrorAnswers = (server: ApiServer): void => {
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendAnswer(reply, invalidRequest('', 'cannot be read as a request'));
    console.error(`sandbox: ${error.name} while answering a request\n${framesOf(error)}`);
    return reply
      .status(500)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title: 'Internal Server Error', status: 500 }));
  });
};
