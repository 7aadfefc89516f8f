/** Where each secret crosses between page and main, and must: name and phone with staff’s work, all else in the one call that is for it. */
export const bridgePlaces = {
  'card number': [],
  expiry: [],
  'security code': [],
  password: ['login.logIn: input', 'staff.unlock: input'],
  'one-time code': ['login.verify: input'],
  PIN: ['panel.unlock: input'],
  'e-mail address': ['login.sendCode: input'],
  name: [
    'customers.change: answer',
    'customers.register: answer',
    'customers.register: input',
    'customers.remove: answer',
    'customers.search: answer',
    'customers.search: input',
    'staff.handOver: input',
    'staff.lock: input',
    'staff.takeBack: answer',
    'staff.unlock: answer',
  ],
  phone: [
    'customers.register: answer',
    'customers.register: input',
    'customers.search: answer',
    'staff.handOver: input',
    'staff.lock: input',
    'staff.takeBack: answer',
    'staff.unlock: answer',
  ],
  'new phone': [
    'customers.change: answer',
    'customers.change: input',
    'customers.remove: answer',
    'customers.search: answer',
    'customers.search: input',
    'staff.lock: input',
    'staff.unlock: answer',
  ],
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
  PIN: [],
  'e-mail address': ['POST /v1/logins/{id}/code: body'],
  // A search by name or phone number is in the URL, as the contract has it; that no URL is in a log is told by what is left behind.
  name: [
    'DELETE /v1/customers/{id}: answer',
    'GET /v1/customers: answer',
    'GET /v1/customers: line',
    'PATCH /v1/customers/{id}: answer',
    'POST /v1/customers: answer',
    'POST /v1/customers: body',
  ],
  phone: ['GET /v1/customers: answer', 'POST /v1/customers: answer', 'POST /v1/customers: body'],
  'new phone': [
    'DELETE /v1/customers/{id}: answer',
    'GET /v1/customers: answer',
    'GET /v1/customers: line',
    'PATCH /v1/customers/{id}: answer',
    'PATCH /v1/customers/{id}: body',
  ],
  'access token': [
    'DELETE /v1/customers/{id}: headers',
    'DELETE /v1/session: headers',
    'GET /v1/customers: headers',
    'PATCH /v1/customers/{id}: headers',
    'POST /v1/customers: headers',
    'POST /v1/logins/{id}/verification: answer',
    'POST /v1/tokens: answer',
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
    'DELETE /v1/customers/{id}',
    'DELETE /v1/session',
    'GET /v1/customers',
    'PATCH /v1/customers/{id}',
    'POST /v1/customers',
  ],
  without: [
    'GET /v1/encryption-keys',
    'POST /v1/logins',
    'POST /v1/logins/{id}/code',
    'POST /v1/logins/{id}/verification',
    'POST /v1/tokens',
  ],
};
