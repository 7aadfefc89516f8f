import { expect } from '@playwright/test';
import { Staff } from '../../screens/staff.ts';
import { akari } from '../../support/accounts.ts';
import { cardNumbers, visaCard } from '../../support/card-numbers.ts';
import { test } from '../../support/test.ts';

const hinako = { name: '白石 ひなこ', phone: '090-0000-5501', card: visaCard };

for (const language of ['ja', 'en'] as const) {
  for (const posture of ['kiosk', 'laptop'] as const) {
    test.describe(`in ${language} on a ${posture}`, () => {
      test.use({ language, posture });

      test('a customer is registered with their card, once, and found in the list', async ({
        staff,
        backend,
      }) => {
        await staff.logsIn(akari, backend);
        await staff.registers(hinako);
        expect(await staff.complete.result()).toBe('registered');
        await expect(staff.complete.main).toContainText(hinako.name);
        await expect(staff.complete.main).toContainText('41**-****-****-1111');
        const [operation] = await backend.operations();
        expect(operation).toMatchObject({ carriedOut: 1, lastFour: '1111' });
        expect(await staff.complete.reference()).toBe(operation?.reference);
        await staff.goesBackToList();
        await staff.list.search('白石');
        await staff.list.shows([hinako.name]);
      });
    });
  }
}

test('a customer is registered by keyboard alone', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  const { keyboard } = staff.page;
  const tabTo = async (target: ReturnType<Staff['dialog']['box']['locator']>) => {
    await expect(async () => {
      await keyboard.press('Tab');
      await expect(target).toBeFocused({ timeout: 100 });
    }).toPass();
  };
  await tabTo(staff.list.newButton);
  await keyboard.press('Enter');
  await staff.card.arrive();
  await expect(staff.card.customerName).toBeFocused();
  await keyboard.insertText(hinako.name);
  await tabTo(staff.card.phone);
  await keyboard.type(hinako.phone);
  await tabTo(staff.card.cardNumber);
  await keyboard.type(visaCard.number);
  await expect(staff.card.expiryMonth).toBeFocused();
  await keyboard.type(visaCard.month);
  await expect(staff.card.expiryYear).toBeFocused();
  await keyboard.type(visaCard.year);
  await keyboard.press('Enter');
  await expect(staff.dialog.box).toBeVisible();
  await tabTo(staff.dialog.yes);
  await keyboard.press('Enter');
  await staff.complete.arrive();
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
});

test('the dialog names the customer and what will be registered; no changes nothing', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await staff.list.newRegistration();
  await staff.card.type(hinako);
  await staff.card.register();
  await expect(staff.dialog.title).toContainText(hinako.name);
  await expect(staff.dialog.box).toContainText('090-0000-5501');
  await expect(staff.dialog.box).toContainText('41**-****-****-1111');
  await staff.dialog.dismiss();
  await staff.card.arrive();
  await expect(staff.card.customerName).toHaveValue(hinako.name);
  await expect(staff.card.cardNumber).toHaveValue('4111 1111 1111 1111');
  expect(await backend.operations()).toHaveLength(0);
});

test('a button pressed twice registers once', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.list.newRegistration();
  await staff.card.type(hinako);
  await staff.card.register();
  await staff.dialog.yes.dblclick();
  await staff.complete.arrive();
  expect((await backend.operations()).map((operation) => operation.carriedOut)).toEqual([1]);
});

test('phone and card are taken as meant, in full width and with every kind of dash', async ({
  staff,
  backend,
}) => {
  await staff.logsIn(akari, backend);
  await staff.registers({
    name: '  Ｓｈｉｒａｉｓｈｉ　　Ｈｉｎａｋｏ ',
    phone: '０９０ー００００ー５５０１',
    card: { number: '３７８２ ８２２４６３ １０００５', month: '８', year: '２０３１' },
  });
  const [customer] = await backend.customersNamed('Shiraishi Hinako');
  expect(customer).toMatchObject({ brand: 'american-express', lastFour: '0005' });
  expect(customer?.phone.replaceAll('-', '')).toBe('09000005501');
  await expect(staff.complete.main).toContainText('37**-******-*0005');
});

/** What is typed, and the fault that is said beside the field. */
const faults = [
  ['customerName', { name: '' }, 'empty'],
  ['customerName', { name: 'あ'.repeat(65) }, 'invalid'],
  ['phone', { phone: '' }, 'empty'],
  ['phone', { phone: '090-0000' }, 'incomplete'],
  ['phone', { phone: '190-0000-5501' }, 'invalid'],
  ['cardNumber', { card: { ...visaCard, number: '' } }, 'empty'],
  ['cardNumber', { card: { ...visaCard, number: '411111111111' } }, 'incomplete'],
  ['cardNumber', { card: { ...visaCard, number: '4111111111111112' } }, 'invalid'],
  ['cardNumber', { card: { ...visaCard, number: cardNumbers.unionPay } }, 'not-accepted'],
  ['expiryMonth', { card: { ...visaCard, month: '13' } }, 'invalid'],
  ['expiryYear', { card: { ...visaCard, year: '' } }, 'empty'],
  ['expiryYear', { card: { ...visaCard, year: '24' } }, 'expired'],
] as const;

test('every fault is said beside its field, and nothing is sent', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.list.newRegistration();
  for (const [field, change, fault] of faults) {
    await test.step(`${field} ${fault}: ${JSON.stringify(change)}`, async () => {
      await staff.card.type({ ...hinako, ...change });
      await staff.card.register();
      await staff.card.fault(field, fault);
      await staff.card.arrive();
    });
  }
  expect(await backend.operations()).toHaveLength(0);
});

test('reset empties everything without asking', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.list.newRegistration();
  await staff.card.type(hinako);
  await staff.card.reset();
  await expect(staff.card.customerName).toHaveValue('');
  await expect(staff.card.cardNumber).toHaveValue('');
});

test('logging out with something typed asks first', async ({ staff, backend }) => {
  await staff.logsIn(akari, backend);
  await staff.list.newRegistration();
  await staff.card.typeCustomer(hinako);
  await staff.card.logOut();
  await staff.dialog.dismiss();
  await expect(staff.card.customerName).toHaveValue(hinako.name);
  await staff.card.logOut();
  await staff.dialog.accept();
  await staff.page.waitForEvent('close');
  expect(await backend.openSessions()).toBe(0);
});

test.describe('where the configuration asks for it', () => {
  test('the security code is asked, checked and sent', async ({ start, backend }) => {
    const kiosk = await start({
      configuration: { flows: ['counter'], askSecurityCodeInCounter: true },
    });
    const staff = new Staff(kiosk.page(), 'ja');
    await staff.logsIn(akari, backend);
    await staff.list.newRegistration();
    await staff.card.type(hinako);
    await staff.card.register();
    await staff.card.fault('securityCode', 'empty');
    await staff.card.securityCode.fill(visaCard.securityCode);
    await staff.card.register();
    await staff.dialog.accept();
    await staff.complete.arrive();
  });
});
