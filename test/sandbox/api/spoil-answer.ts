import { setTimeout } from 'node:timers';
import type { FaultAfter } from '../interventions/fault.ts';
import type { ApiReply } from './api-server.ts';

const slowMilliseconds = 3000;

/** What stands for the body of an answer that has none. */
const placeholder = '{"nothing":true}';

/** Sends the first half of what the header announced, then cuts the line. */
const sendHalf = (reply: ApiReply, payload: string): void => {
  const bytes = Buffer.from(payload);
  const status = reply.statusCode === 204 ? 200 : reply.statusCode;
  reply.raw.statusCode = status;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.setHeader('content-length', bytes.length);
  reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => reply.raw.destroy());
};

/**
 * Does to a finished answer what the fault says; `send` puts the (changed) body on the wire and is not called by faults
 * that leave the answer without its end.
 */
export const spoilAnswer = (
  fault: FaultAfter,
  reply: ApiReply,
  payload: string,
  send: (payload: string) => void,
): void => {
  const body = payload === '' ? placeholder : payload;
  switch (fault) {
    case 'close-after-handling':
      reply.raw.destroy();
      return;
    case 'half-response':
      sendHalf(reply, body);
      return;
    case 'slow-3s':
      setTimeout(() => send(payload), slowMilliseconds).unref();
      return;
    case 'malformed-json':
      if (reply.statusCode === 204) reply.status(200).type('application/json');
      reply.removeHeader('content-length');
      send(body.slice(0, -1));
      return;
    case 'wrong-schema':
      if (reply.statusCode === 204) reply.status(200).type('application/json');
      reply.removeHeader('content-length');
      send('{"unexpected":true}');
      return;
  }
};
