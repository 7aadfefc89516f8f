/** Where each secret crosses between page and main, and must: in the one call that is for it. */
export const bridgePlaces = {
  'card number': [],
  expiry: [],
  'security code': [],
  password: ['login.logIn: input'],
  'one-time code': ['login.verify: input'],
  'e-mail address': [],
  'access token': [],
  'refresh token': [],
};

/** Where each crosses between main and the billing backend. */
export const linePlaces = {
  'card number': [],
  expiry: [],
  'security code': [],
  password: ['POST /v1/logins: body'],
  'one-time code': ['POST /v1/logins/{id}/verification: body'],
  'e-mail address': [],
  'access token': [
    'DELETE /v1/session: headers',
    'GET /v1/contract: headers',
    'GET /v1/operations/{id}: headers',
    'POST /v1/logins/{id}/verification: answer',
    'POST /v1/tokens: answer',
    'PUT /v1/contract/payment-method: headers',
  ],
  'refresh token': [
    'POST /v1/logins/{id}/verification: answer',
    'POST /v1/tokens: answer',
    'POST /v1/tokens: body',
  ],
};

/** All calls, by whether they bear the session’s token. */
export const calls = {
  with: [
    'DELETE /v1/session',
    'GET /v1/contract',
    'GET /v1/operations/{id}',
    'PUT /v1/contract/payment-method',
  ],
  without: [
    'GET /v1/encryption-keys',
    'POST /v1/logins',
    'POST /v1/logins/{id}/verification',
    'POST /v1/tokens',
  ],
};
