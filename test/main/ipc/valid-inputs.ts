export const key = '0b0e7f4c-5a3d-4c1b-9f2e-0a1b2c3d4e5f';
export const idempotencyKey = key;
export const label = { brand: 'visa', lastFour: '1111' };
export const encryptedCard = 'a.b.c.d.e';
export const person = { name: '青柳 小夜子', phone: '090-0000-1201' };
export const seen = { customerId: 'c-1', version: '7' };
const onFile = { ...person, ...seen, maskedNumber: '41**-****-****-1111', brand: 'visa' };
export const listing = { query: '青柳', cursors: [null, 'next'] };

/** What the page may send with each call: one example each. */
export const validInputs: Readonly<Record<string, unknown>> = {
  'page.open': undefined,
  'page.alive': undefined,
  'page.sinceBoot': undefined,
  'page.shown': { screen: 'attract', locale: 'ja', tells: null },
  'login.logIn': { flow: 'selfcare', loginId: 'id', password: 'pw' },
  'login.sendCode': { emailAddress: 'akari@shop.example' },
  'login.resendCode': undefined,
  'login.verify': { code: '123456' },
  'contract.read': undefined,
  'operation.prepare': undefined,
  'operation.seen': { idempotencyKeys: [key] },
  'paymentMethod.register': { idempotencyKey: key, label, encryptedCard: 'a.b.c.d.e' },
  'operation.askOutcome': { idempotencyKey: key },
  'customers.search': { query: '', cursor: null, limit: 8 },
  'customers.find': { customerId: 'c-1', ...person },
  'customers.register': { idempotencyKey, label, ...person, encryptedCard },
  'customers.change': { idempotencyKey, label: null, ...seen, phone: '080-0000-1111' },
  'customers.remove': { idempotencyKey, label: null, ...seen },
  'staff.handOver': { work: { kind: 'registration', listing, ...person } },
  'staff.takeBack': { by: 'done' },
  'staff.lock': { work: { kind: 'change', listing, customer: onFile, ...person } },
  'staff.unlock': { password: 'pw' },
  'panel.unlock': { pin: '271828' },
  'panel.nextTry': undefined,
  'panel.read': undefined,
  'panel.exportLog': { driveId: 'USB' },
  'panel.restart': undefined,
  'panel.leave': undefined,
  'panel.close': undefined,
  'session.end': { reason: 'finished' },
};
