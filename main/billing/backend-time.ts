/** The backend's clock, as the `Date` header of the answer at hand tells it (RFC 9110, section 6.6.1). */
export interface BackendTime {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whole seconds from now until an RFC 3339 moment, rounded down; 0 for one that is past. */
  secondsUntil(moment: string): number;
}

/** Falls back to the kiosk's clock where the header is missing or unreadable. */
export const backendTime = (dateHeader: string | undefined, kioskNow: number): BackendTime => {
  const told = Date.parse(dateHeader ?? '');
  const now = Number.isNaN(told) ? kioskNow : told;
  return {
    now,
    // The header leaves off its fraction of a second, so the difference is up to one second too long.
    secondsUntil: (moment) => Math.max(0, Math.floor((Date.parse(moment) - now) / 1000)),
  };
};
