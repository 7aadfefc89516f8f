import { expect } from '@playwright/test';
import { Staff, type StaffCredentials } from '../../screens/staff.ts';
import { akari, takumi } from '../../support/accounts.ts';
import { mastercard } from '../../support/card-numbers.ts';
import { test as counterTest } from '../../support/test.ts';

const test = counterTest.extend<{ readonly colleagues: readonly [Staff, Staff] }>({
  colleagues: async ({ start, backend }, use) => {
    const atTheirKiosk = async (credentials: StaffCredentials): Promise<Staff> => {
      const kiosk = await start({ configuration: { flows: ['counter'] } });
      const staff = new Staff(kiosk.page(), 'ja');
      await staff.logsIn(credentials, backend);
      await staff.opens('みずの');
      return staff;
    };
    await use([await atTheirKiosk(akari), await atTheirKiosk(takumi)]);
  },
});

test.describe('two kiosks of one shop at the same customer', () => {
  test('what the other has changed is shown, and one can start from it', async ({
    colleagues: [first, second],
    backend,
  }) => {
    await second.edit.phone.fill('080-0000-8888');
    await second.edit.update();
    await second.dialog.accept();
    await second.complete.arrive();

    await first.edit.typeExpiry(mastercard);
    await first.edit.update();
    await first.dialog.accept();
    await first.edit.problem('version-conflict');
    await expect(first.dialog.box).toContainText('080-0000-1202');
    await expect(first.dialog.box).toContainText('080-0000-8888');
    await first.dialog.accept();
    await first.edit.arrive();
    await expect(first.edit.phone).toHaveValue('080-0000-8888');
    await expect(first.edit.expiryMonth).toHaveValue(mastercard.month);
    await first.edit.update();
    await first.dialog.accept();
    await first.complete.arrive();

    const [customer] = await backend.customersNamed('みずの こはる');
    expect(customer?.phone.replaceAll('-', '')).toBe('08000008888');
    const carriedOut = (await backend.operations()).map((operation) => operation.carriedOut);
    expect(carriedOut.filter((count) => count === 1)).toHaveLength(2);
    expect(carriedOut.filter((count) => count > 1)).toHaveLength(0);
  });

  test('a deletion of what the other has changed is not carried out unseen', async ({
    colleagues: [first, second],
    backend,
  }) => {
    await second.edit.customerName.fill('みずの こはる（旧姓 いずみ）');
    await second.edit.update();
    await second.dialog.accept();
    await second.complete.arrive();

    await first.edit.remove();
    await first.dialog.accept();
    await first.edit.problem('version-conflict');
    expect(await backend.customersNamed('みずの こはる(旧姓 いずみ)')).toHaveLength(1);
  });

  test('a customer whom the other has deleted is gone: said on the list', async ({
    colleagues: [first, second],
  }) => {
    await second.edit.remove();
    await second.dialog.accept();
    await second.complete.arrive();

    await first.edit.phone.fill('080-0000-8888');
    await first.edit.update();
    await first.dialog.accept();
    await first.list.problem('not-found');
    await first.list.arrive();
    await first.list.shows([]);
  });
});
