import type { Locale } from '../../preload/contract/locale.ts';

/** What the backend knows of a language; easy Japanese is a way of writing, not a language of its own. */
export const languageOf = (locale: Locale): string => (locale === 'ja-easy' ? 'ja' : locale);

/** The headers of one attempt. */
export const requestHeaders = (attempt: {
  readonly kioskId: string;
  readonly requestId: string;
  readonly language: string;
  readonly accessToken: string | null;
  readonly idempotencyKey: string | undefined;
  readonly ifMatch: string | undefined;
  readonly hasBody: boolean;
}): Record<string, string> => ({
  Accept: 'application/json, application/problem+json',
  'Accept-Encoding': 'identity',
  'User-Agent': 'madoguchi',
  'Kiosk-Id': attempt.kioskId,
  'Request-Id': attempt.requestId,
  'Accept-Language': attempt.language,
  ...(attempt.accessToken === null ? {} : { Authorization: `Bearer ${attempt.accessToken}` }),
  ...(attempt.idempotencyKey === undefined ? {} : { 'Idempotency-Key': attempt.idempotencyKey }),
  ...(attempt.ifMatch === undefined ? {} : { 'If-Match': attempt.ifMatch }),
  ...(attempt.hasBody ? { 'Content-Type': 'application/json' } : {}),
});
