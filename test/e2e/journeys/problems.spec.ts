import { expect } from '@playwright/test';
import type { ProblemSlug } from '../../../preload/contract/problem.ts';
import { newCustomer } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';

/** A call with an idempotency key is tried this often when the status invites it, as 429 does. */
const attempts = 3;

const logIn = 'POST /v1/logins';
const verification = 'POST /v1/logins/{id}/verification';
const readContract = 'GET /v1/contract';
const putCard = 'PUT /v1/contract/payment-method';

/** Where each problem of the log in lands. */
const loginProblems: readonly ProblemSlug[] = [
  'invalid-credentials',
  'account-locked',
  'forbidden',
  'invalid-request',
];

for (const slug of loginProblems) {
  test(`${slug} at log in is said on login, with the ID kept and the password emptied`, async ({
    customer,
    backend,
  }) => {
    await customer.begins();
    await backend.answers(logIn, { slug }, 3);
    await customer.login.logIn(newCustomer.loginId, newCustomer.password);
    await customer.login.problem(slug);
    await customer.login.arrive();
    await expect(customer.login.loginId).toHaveValue(newCustomer.loginId);
    await expect(customer.login.password).toHaveValue('');
  });
}

for (const slug of ['maintenance', 'rate-limited'] as const) {
  test(`${slug} at log in keeps what was typed, and try again logs in`, async ({
    customer,
    backend,
  }) => {
    await customer.begins();
    await backend.answers(logIn, { slug });
    await customer.login.logIn(newCustomer.loginId, newCustomer.password);
    await customer.login.problem(slug);
    await customer.login.retry();
    await customer.code.arrive();
  });
}

const codeProblems: readonly { slug: ProblemSlug; screen: 'code' | 'login' }[] = [
  { slug: 'code-mismatch', screen: 'code' },
  { slug: 'code-expired', screen: 'code' },
  { slug: 'too-many-attempts', screen: 'login' },
  { slug: 'login-unknown', screen: 'login' },
  { slug: 'maintenance', screen: 'code' },
];

for (const { slug, screen } of codeProblems) {
  test(`${slug} at verification lands on ${screen}`, async ({ customer, backend }) => {
    await customer.asksForCode(newCustomer);
    await backend.answers(verification, { slug });
    await customer.code.verify('7KQX7KQX');
    await customer[screen].problem(slug);
    await customer[screen].arrive();
  });
}

const cardProblems: readonly ProblemSlug[] = [
  'card-not-usable',
  'card-already-registered',
  'card-expired',
  'brand-not-accepted',
  'debit-card-not-accepted',
  'card-data-unreadable',
  'registration-limit',
];

for (const slug of cardProblems) {
  test(`${slug} lands on card, with number and expiry kept and the security code emptied`, async ({
    customer,
    backend,
  }) => {
    await customer.opensCard(newCustomer, backend);
    await customer.reviews(visaCard);
    await backend.answers(putCard, { slug }, attempts);
    await customer.confirm.register();
    await customer.card.problem(slug);
    await customer.card.arrive();
    await expect(customer.card.cardNumber).toHaveValue('4111 1111 1111 1111');
    await expect(customer.card.expiryYear).toHaveValue(visaCard.year);
    await expect(customer.card.securityCode).toHaveValue('');
  });
}

test('a retired encryption key is met by one fresh try that nobody notices', async ({
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.answers(putCard, { slug: 'encryption-key-unknown' });
  await customer.confirm.register();
  await customer.complete.arrive();
  const operations = await backend.operations();
  expect(operations.filter((operation) => operation.carriedOut === 1)).toHaveLength(1);
});

test('a key that stays unknown is said on card', async ({ customer, backend }) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.answers(putCard, { slug: 'encryption-key-unknown' }, 2);
  await customer.confirm.register();
  await customer.card.problem('encryption-key-unknown');
});

for (const slug of ['forbidden', 'invalid-request', 'idempotency-conflict'] as const) {
  test(`${slug} keeps the person on confirm with all that they typed`, async ({
    customer,
    backend,
  }) => {
    await customer.opensCard(newCustomer, backend);
    await customer.reviews(visaCard);
    await backend.answers(putCard, { slug });
    await customer.confirm.register();
    await customer.confirm.problem(slug);
    await customer.confirm.arrive();
  });
}

test('maintenance keeps the person on confirm, and try again registers', async ({
  customer,
  backend,
}) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.fault(putCard, 'status-503', 3);
  await customer.confirm.register();
  await customer.confirm.problem('maintenance');
  expect(await backend.operations()).toHaveLength(0);
  await customer.confirm.retry();
  await customer.complete.arrive();
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
});

test('a contract that cannot be read is said on the menu, and try again reads it', async ({
  customer,
  backend,
}) => {
  await customer.asksForCode(newCustomer);
  await backend.fault(readContract, 'status-503', 3);
  await customer.code.verify(await backend.newestCode());
  await customer.menu.problem('maintenance');
  await customer.menu.retry();
  await customer.menu.arrive();
  await customer.menu.registerCard();
  await customer.card.arrive();
});

test('an expired session is renewed without a word', async ({ customer, backend }) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.answers(putCard, { slug: 'session-expired' });
  await customer.confirm.register();
  await customer.complete.arrive();
});

test('a session that cannot be renewed ends on login', async ({ customer, backend }) => {
  await customer.opensCard(newCustomer, backend);
  await customer.reviews(visaCard);
  await backend.expireSessions();
  await backend.answers('POST /v1/tokens', { slug: 'session-expired' });
  await customer.confirm.register();
  await customer.login.problem('session-expired');
  await customer.login.arrive();
});
