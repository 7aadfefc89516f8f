import { addAbortSignal, type Readable } from 'node:stream';
import axios, { type AxiosRequestConfig } from 'axios';
import type { AttemptFailure } from './answer.ts';
import type { Line } from './line.ts';
import { lineFailure } from './line-failure.ts';
import type { Clock } from './ports.ts';
import { readBody } from './read-body.ts';
import type { WireAnswer, WireRequest } from './wire.ts';

export type TransportAnswer =
  | { readonly kind: 'arrived'; readonly answer: WireAnswer }
  | AttemptFailure;

/** Sends a request once. `milliseconds` is from the first packet to the last byte of the answer. Never throws. */
export type Transport = (request: WireRequest, milliseconds: number) => Promise<TransportAnswer>;

const configOf = (request: WireRequest, line: Line, signal: AbortSignal): AxiosRequestConfig => ({
  adapter: 'http',
  method: request.method,
  url: request.url,
  headers: { ...request.headers },
  data: request.body ?? undefined,
  httpsAgent: line,
  signal,
  responseType: 'stream',
  validateStatus: () => true,
  transformRequest: [(data: unknown) => data],
  // SECURITY: no proxy from the environment or elsewhere gets between kiosk and backend ("TLS").
  proxy: false,
  // SECURITY: nobody sends the kiosk elsewhere with a token in its hand ("nothing leaks").
  maxRedirects: 0,
  // SECURITY: nothing is unpacked, so no small answer grows large ("memory bounded").
  decompress: false,
  maxBodyLength: 64 * 1024,
});

const headersOf = (headers: object): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
    ),
  );

/** SECURITY: of an error only its code is taken; axios' own errors carry bodies and tokens ("logs are redacted by allow-list"). */
const codeOf = (error: unknown): string => {
  const cause = axios.isAxiosError(error) ? (error.cause ?? error) : error;
  const named = [cause, error].find(
    (each) => typeof each === 'object' && each !== null && 'code' in each,
  ) as { code: unknown } | undefined;
  return typeof named?.code === 'string' ? named.code : '';
};

/** The one place where requests leave the kiosk: axios on Node's HTTP adapter, each request on a line of its own. */
export const createTransport =
  (openLine: () => Line, clock: Pick<Clock, 'sleep'>): Transport =>
  async (request, milliseconds) => {
    const line = openLine();
    const timeUp = new AbortController();
    const finished = new AbortController();
    const timer = clock.sleep(milliseconds, finished.signal).then(() => timeUp.abort());
    try {
      const { status, headers, data } = await axios.request<Readable>(
        configOf(request, line, timeUp.signal),
      );
      const body = await readBody(addAbortSignal(timeUp.signal, data));
      return { kind: 'arrived', answer: { status, headers: headersOf(headers), body } };
    } catch (error) {
      return lineFailure({
        progress: line.progress,
        end: timeUp.signal.aborted ? { by: 'time' } : { by: 'error', code: codeOf(error) },
      });
    } finally {
      finished.abort();
      line.destroy();
      await timer;
    }
  };
