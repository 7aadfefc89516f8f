import { expect } from '@playwright/test';
import type { ProblemSlug } from '../../../../preload/contract/problem.ts';
import type { Staff } from '../../screens/staff.ts';
import { akari } from '../../support/accounts.ts';
import type { Backend } from '../../support/backend.ts';
import { mastercard, visaCard } from '../../support/card-numbers.ts';
import { test } from '../../support/test.ts';

const hinako = { name: '白石 ひなこ', phone: '090-0000-5501', card: visaCard };

/** A call with an idempotency key is tried this often when the status invites it. */
const attempts = 3;

/** Each way of changing something: up to the point at which the answer is awaited. */
const decisions = {
  register: {
    call: 'POST /v1/customers',
    screen: 'card',
    decide: async (staff: Staff) => {
      await staff.list.newRegistration();
      await staff.card.type(hinako);
      await staff.card.register();
      await staff.dialog.accept();
    },
    again: async (staff: Staff) => {
      await staff.card.register();
      await staff.dialog.accept();
    },
    kept: async (staff: Staff) => {
      await expect(staff.card.customerName).toHaveValue(hinako.name);
      await expect(staff.card.cardNumber).toHaveValue('4111 1111 1111 1111');
    },
  },
  change: {
    call: 'PATCH /v1/customers/{id}',
    screen: 'edit',
    decide: async (staff: Staff) => {
      await staff.opens('みずの');
      await staff.edit.typeCard({ ...mastercard, number: '4111111111111111' });
      await staff.edit.update();
      await staff.dialog.accept();
    },
    again: async (staff: Staff) => {
      await staff.edit.update();
      await staff.dialog.accept();
    },
    kept: async (staff: Staff) => {
      await expect(staff.edit.cardNumber).toHaveValue('4111 1111 1111 1111');
      await expect(staff.edit.expiryYear).toHaveValue(mastercard.year);
    },
  },
  remove: {
    call: 'DELETE /v1/customers/{id}',
    screen: 'edit',
    decide: async (staff: Staff) => {
      await staff.opens('みずの');
      await staff.edit.remove();
      await staff.dialog.accept();
    },
    again: async (staff: Staff) => {
      await staff.edit.remove();
      await staff.dialog.accept();
    },
    kept: async (staff: Staff) => {
      await expect(staff.edit.customerName).toHaveValue('みずの こはる');
    },
  },
} as const;

type Name = keyof typeof decisions;

const aboutTheCard: readonly ProblemSlug[] = [
  'card-not-usable',
  'card-already-registered',
  'card-expired',
  'brand-not-accepted',
  'debit-card-not-accepted',
  'card-data-unreadable',
  'registration-limit',
];

const aboutTheRequest: readonly ProblemSlug[] = [
  'forbidden',
  'invalid-request',
  'idempotency-conflict',
];

const problemsOf: Readonly<Record<Name, readonly ProblemSlug[]>> = {
  register: [...aboutTheCard, ...aboutTheRequest],
  change: [...aboutTheCard, ...aboutTheRequest],
  remove: aboutTheRequest,
};

for (const name of ['register', 'change', 'remove'] as const) {
  const { call, screen, decide, again, kept } = decisions[name];
  test(`every problem at ${name} is said on ${screen}, with everything kept for another try`, async ({
    staff,
    backend,
  }) => {
    test.slow();
    await staff.logsIn(akari, backend);
    let decideNow: (staff: Staff) => Promise<void> = decide;
    for (const slug of problemsOf[name]) {
      await test.step(slug, async () => {
        await backend.answers(call, { slug }, attempts);
        await decideNow(staff);
        await staff[screen].problem(slug);
        await staff[screen].arrive();
        await kept(staff);
        await backend.clearProblems();
      });
      decideNow = again;
    }
    expect(await backend.operations()).toHaveLength(0);
    await again(staff);
    await staff.complete.arrive();
    expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
  });
}

for (const name of ['register', 'change', 'remove'] as const) {
  const { call, screen, decide } = decisions[name];

  test(`maintenance at ${name} keeps staff where they were, and try again carries it out once`, async ({
    staff,
    backend,
  }) => {
    await staff.logsIn(akari, backend);
    await backend.fault(call, 'status-503', attempts);
    await decide(staff);
    await staff[screen].problem('maintenance');
    expect(await backend.operations()).toHaveLength(0);
    await staff[screen].retry();
    if (screen === 'edit') await staff.dialog.accept();
    await staff.complete.arrive();
    expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
  });

  test(`an expired session at ${name} is renewed without a word`, async ({ staff, backend }) => {
    await staff.logsIn(akari, backend);
    await backend.answers(call, { slug: 'session-expired' });
    await decide(staff);
    await staff.complete.arrive();
  });

  test(`a session that cannot be renewed at ${name} ends on login, with nothing of the customer left`, async ({
    staff,
    backend,
  }) => {
    await staff.logsIn(akari, backend);
    await backend.answers(call, { slug: 'session-expired' });
    await backend.answers('POST /v1/tokens', { slug: 'session-expired' });
    await decide(staff);
    await staff.login.problem('session-expired');
    await staff.login.arrive();
    await expect(staff.page.getByText(/白石|みずの/u)).toHaveCount(0);
  });
}

for (const name of ['change', 'remove'] as const) {
  const { call, decide } = decisions[name];
  test(`not-found at ${name} is said on the list`, async ({ staff, backend }) => {
    await staff.logsIn(akari, backend);
    await backend.answers(call, { slug: 'not-found' });
    await decide(staff);
    await staff.list.problem('not-found');
    await staff.list.arrive();
  });
}

const retired = async (backend: Backend, name: Name, times: number): Promise<void> =>
  backend.answers(decisions[name].call, { slug: 'encryption-key-unknown' }, times);

for (const name of ['register', 'change'] as const) {
  test(`a retired encryption key at ${name} is met by one fresh try that nobody notices`, async ({
    staff,
    backend,
  }) => {
    await staff.logsIn(akari, backend);
    await retired(backend, name, 1);
    await decisions[name].decide(staff);
    await staff.complete.arrive();
    const carriedOut = (await backend.operations()).map((operation) => operation.carriedOut);
    expect(carriedOut.filter((count) => count === 1)).toHaveLength(1);
  });

  test(`a key that stays unknown is said at ${name}`, async ({ staff, backend }) => {
    await staff.logsIn(akari, backend);
    await retired(backend, name, 2);
    await decisions[name].decide(staff);
    await staff[decisions[name].screen].problem('encryption-key-unknown');
  });
}
