/** The calls of the contract, as log and telemetry name them. */
export const callNames = [
  'log-in',
  'send-code',
  'resend-code',
  'verify',
  'refresh',
  'revoke',
  'encryption-keys',
  'read-contract',
  'put-payment-method',
  'search-customers',
  'post-customer',
  'patch-customer',
  'delete-customer',
  'read-operation',
] as const;

export type CallName = (typeof callNames)[number];
