import { expect } from 'vitest';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { Action } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { createKioskStore } from '../../../renderer/flow/store.ts';
import { eventually } from '../../run/eventually.ts';
import { counterProfile } from './counter-builders.ts';
import { createKioskDouble, type Otherwise } from './kiosk-double.ts';
import { ManualClock } from './manual-clock.ts';

/** A page with staff at it, its main side a double: what they do, and waiting for where that leads. */
export const createStaffPage = async (
  otherwise: Otherwise = {},
  profile: KioskProfile = counterProfile,
) => {
  const double = await createKioskDouble(otherwise);
  const clock = new ManualClock();
  const store = createKioskStore({ kiosk: double.kiosk, profile, clock });
  store.start();
  const press = (...actions: readonly Action[]) => {
    for (const action of actions) store.send({ type: 'pressed', action });
  };
  const type = (values: Readonly<Partial<Record<FieldName, string>>>) => {
    for (const [field, value] of Object.entries(values)) {
      store.send({ type: 'typed', field: field as FieldName, value });
    }
  };
  const arrive = (screen: FlowState['screen']) =>
    eventually(() => expect(store.getState().flow.screen).toBe(screen));
  const settle = () =>
    eventually(() => expect(store.getState().flow).toMatchObject({ waiting: null }));
  const toList = async () => {
    press('begin');
    type({ loginId: 'staff-1', password: 'staff-secret' });
    press('log-in');
    await arrive('address');
    type({ emailAddress: 'sato@shop.example' });
    press('send-code');
    await arrive('code');
    type({ code: 'ABCD2345' });
    press('verify');
    await arrive('list');
    await settle();
  };
  return { ...double, clock, store, press, type, arrive, settle, toList };
};

/** What is typed of a card. */
export const card = { cardNumber: '4111111111111111', expiryMonth: '08', expiryYear: '29' };
