import { blankCardNumbers } from './card-number-blank.ts';
import type { LogFields } from './log.ts';

type FieldRule = (value: unknown) => string | number | undefined;

/** Longer texts are cut, so that no line grows without bound. */
const longest = 200;

const text: FieldRule = (value) =>
  typeof value === 'string' ? blankCardNumbers(value).slice(0, longest) : undefined;

const count: FieldRule = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Twelve hexadecimal digits at a UUID's end may happen to be decimal and pass Luhn; a whole UUID is never a card number. */
const identifier: FieldRule = (value) =>
  typeof value === 'string' && uuid.test(value) ? value : text(value);

/** SECURITY: allow-list: the only fields that are ever written, each with what it may hold. */
const allowed: Readonly<Record<keyof LogFields, FieldRule>> = {
  requestId: identifier,
  idempotencyKey: identifier,
  enquiryNumber: text,
  call: text,
  problem: text,
  status: count,
  attempt: count,
  durationMs: count,
  screen: text,
  reason: text,
  at: text,
};

/** What may be written of a line's fields: those on the allow-list, with anything like a card number blanked. */
export const redact = (fields: object): Record<string, string | number> => {
  const written: Record<string, string | number> = {};
  for (const [name, rule] of Object.entries(allowed)) {
    const value = name in fields ? rule(Reflect.get(fields, name)) : undefined;
    if (value !== undefined) {
      written[name] = value;
    }
  }
  return written;
};
