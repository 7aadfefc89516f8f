/**
 * Seconds that a `Retry-After` header asks to wait (RFC 9110, section 10.2.3: delta-seconds or an HTTP date, which counts by
 * the backend's clock, `now` in milliseconds since 1970). Null when there is none that can be read.
 */
export const retryAfterSeconds = (header: string | undefined, now: number): number | null => {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) {
    return Number(text);
  }
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now) / 1000));
};
