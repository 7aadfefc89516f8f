import { expect } from '@playwright/test';
import { akari } from '../support/accounts.ts';
import { visaCard } from '../support/card-numbers.ts';
import { test } from '../support/test.ts';
import { expectReadable } from './expect-readable.ts';

const hinako = { name: '白石 ひなこ', phone: '090-0000-5501', card: visaCard };

for (const language of ['ja', 'en'] as const) {
  for (const posture of ['kiosk', 'laptop'] as const) {
    test.describe(`in ${language} on a ${posture}`, () => {
      test.use({ language, posture });

      test('every screen and dialog of the counter passes axe, and is read out as meant', async ({
        staff,
        backend,
      }) => {
        test.slow();
        const { page } = staff;
        await staff.attract.arrive();
        await expectReadable(page);
        await staff.begins();
        await expectReadable(page);
        await staff.login.logIn(akari.loginId, akari.password);
        await staff.address.arrive();
        await expectReadable(page);
        await staff.address.send('akari@elsewhere.example');
        await staff.address.problem('address-refused');
        await expectReadable(page);
        await staff.address.send(akari.emailAddress);
        await staff.code.arrive();
        await expectReadable(page);
        await staff.code.verify(await backend.newestCode(akari.emailAddress));
        await staff.list.arrive();
        await expectReadable(page);
        await staff.list.search('誰でもない');
        await expectReadable(page);
        await staff.list.newRegistration();
        await staff.card.arrive();
        await expectReadable(page);
        await staff.card.register();
        await expect(staff.card.alert).toBeFocused();
        await expectReadable(page);
        await staff.card.typeCustomer(hinako);
        await staff.card.handOver();
        await staff.handover.arrive();
        await expectReadable(page);
        await staff.handover.typeCard(visaCard);
        await staff.handover.done();
        await staff.card.arrive();
        await expectReadable(page);
        await staff.card.register();
        await expect(staff.dialog.box).toBeVisible();
        await expectReadable(page);
        await staff.dialog.accept();
        await staff.complete.arrive();
        await expectReadable(page);
        await staff.goesBackToList();
        await staff.opens('白石');
        await expectReadable(page);
        await staff.edit.update();
        await expectReadable(page);
        await staff.edit.phone.fill('080-0000-7777');
        await staff.edit.update();
        await expect(staff.dialog.box).toBeVisible();
        await expectReadable(page);
        await staff.dialog.dismiss();
        await staff.edit.remove();
        await expect(staff.dialog.box).toBeVisible();
        await expectReadable(page);
      });
    });
  }
}
