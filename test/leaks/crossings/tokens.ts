import type { Secret } from '../../run/encodings.ts';
import type { Exchange } from './billing-line.ts';
import { requestOf } from './exchanges.ts';

const issuing = ['POST /v1/logins/{id}/verification', 'POST /v1/tokens'];

const named = (name: string, member: RegExp, answers: readonly string[]): readonly Secret[] =>
  answers.flatMap((answer) => {
    const token = member.exec(answer)?.[1];
    return token === undefined ? [] : [{ name, kind: 'text', value: token }];
  });

/** All tokens that the backend has issued in these exchanges. */
export const tokensIn = (exchanges: readonly Exchange[]): readonly Secret[] => {
  const answers = exchanges
    .filter((exchange) => issuing.includes(requestOf(exchange).call))
    .map(({ answer }) => answer.toString('latin1'));
  return [
    ...named('access token', /"accessToken":"([^"]+)"/, answers),
    ...named('refresh token', /"refreshToken":"([^"]+)"/, answers),
  ];
};
