/** What the backend allows, in one place. Times are in seconds. */
export const limits = {
  wrongPasswords: 5,
  lockSeconds: 15 * 60,
  codeAttempts: 5,
  codeLength: 8,
  codeLifeSeconds: 30 * 60,
  resendWaitSeconds: 60,
  /** After too many wrong codes, how long the account waits before it may log in again. */
  newLoginWaitSeconds: 60,
  loginAttemptLifeSeconds: 2 * 60 * 60,
  /** Staff work for a whole shift; a customer is gone after minutes. */
  tokenLives: {
    customer: { accessSeconds: 5 * 60, refreshSeconds: 60 * 60 },
    staff: { accessSeconds: 15 * 60, refreshSeconds: 12 * 60 * 60 },
  },
  challengeLifeSeconds: 10 * 60,
  /** By the day in Asia/Tokyo. */
  distinctCardsPerDay: { contract: 5, customer: 5, 'staff-member': 20, kiosk: 30 },
  customersPerPage: { usual: 50, most: 200 },
  /** When a request with the same key is still running, the client may ask again after this time. */
  inFlightRetrySeconds: 2,
  bodyBytes: 64 * 1024,
} as const;
