import { type Problem, problemTable, toProblemBody } from '../problem.ts';
import type { Answer } from '../use-cases/answer.ts';
import type { ApiReply } from './api-server.ts';

const sendProblem = (reply: ApiReply, problem: Problem): ApiReply => {
  const { status } = problemTable[problem.slug];
  if ('retryAfterSeconds' in problem) reply.header('retry-after', problem.retryAfterSeconds);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify(toProblemBody(problem)));
};

/** Puts a use case's answer on the wire. */
export const sendAnswer = (reply: ApiReply, answer: Answer): ApiReply => {
  switch (answer.state) {
    case 'done':
      return reply
        .status(answer.status)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(answer.body));
    case 'done-without-words':
      return reply.status(204).send();
    case 'refused':
      return sendProblem(reply, answer.problem);
  }
};
