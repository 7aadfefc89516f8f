/** How many sessions a kiosk keeps at once: the present one, and those of people who left before all of theirs was settled. */
const slots = 8;

/** The keychain accounts of a kiosk's sessions, the first of them as every version has had it. */
export const sessionAccounts = (kioskId: string): readonly [string, ...string[]] => [
  kioskId,
  ...Array.from({ length: slots - 1 }, (_, index) => `${kioskId}/session-${index + 2}`),
];
