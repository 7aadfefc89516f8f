import type { MailLanguage } from '../mail/code-mail.ts';
import { mailLanguage } from '../mail/code-mail.ts';
import type { RequestFault } from '../problem.ts';
import type { ApiRequest } from './api-server.ts';

/** RFC 9562, any version, written with hyphens. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** In lower case, as two spellings mean the same; `undefined` when it is none. */
export const readUuid = (text: string): string | undefined =>
  uuid.test(text) ? text.toLowerCase() : undefined;

const required: readonly { name: string; form: RegExp; reason: string }[] = [
  { name: 'Kiosk-Id', form: /^[\w.-]{1,64}$/, reason: 'must name the kiosk' },
  { name: 'Request-Id', form: uuid, reason: 'must be a UUID' },
];

const headerOf = (request: ApiRequest, name: string): string => {
  const value = request.headers[name.toLowerCase()];
  return typeof value === 'string' ? value : '';
};

/** What is wrong with the headers that every request carries. */
export const headerFaults = (request: ApiRequest): readonly RequestFault[] =>
  required
    .filter(({ name, form }) => !form.test(headerOf(request, name)))
    .map(({ name, reason }) => ({ pointer: `/header/${name}`, reason }));

export const kioskIdOf = (request: ApiRequest): string => headerOf(request, 'Kiosk-Id');

export const languageOf = (request: ApiRequest): MailLanguage =>
  mailLanguage(request.headers['accept-language']);

/** The bare UUID of `Idempotency-Key`; `undefined` when it is missing or malformed. */
export const idempotencyKeyOf = (request: ApiRequest): string | undefined =>
  readUuid(headerOf(request, 'Idempotency-Key'));

/** The bare version of `If-Match`; empty when there is none. */
export const ifMatchOf = (request: ApiRequest): string => headerOf(request, 'If-Match');

/** The token of `Authorization: Bearer` (RFC 6750); empty when there is none. */
export const bearerTokenOf = (request: ApiRequest): string =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(headerOf(request, 'Authorization'))?.[1] ?? '';
