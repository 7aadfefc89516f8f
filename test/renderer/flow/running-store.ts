import { expect } from 'vitest';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { Action } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { createKioskStore } from '../../../renderer/flow/store.ts';
import { eventually } from '../../run/eventually.ts';
import { profile } from './builders.ts';
import { createKioskDouble, type Otherwise } from './kiosk-double.ts';
import { ManualClock } from './manual-clock.ts';

/** The store at a kiosk of a test's own, its clock turned by hand. `toCard` goes on to the card screen, `register` sends a card. */
export const runningStore = async (
  otherwise: Otherwise = {},
  kioskProfile: KioskProfile = profile,
) => {
  const double = await createKioskDouble(otherwise);
  const clock = new ManualClock();
  const store = createKioskStore({ kiosk: double.kiosk, profile: kioskProfile, clock });
  const stop = store.start();
  const press = (action: Action) => store.send({ type: 'pressed', action });
  const type = (field: FieldName, value: string) => store.send({ type: 'typed', field, value });
  const arrive = (screen: FlowState['screen']) =>
    eventually(() => expect(store.getState().flow.screen).toBe(screen));
  const toCard = async () => {
    press('begin');
    type('loginId', 'customer-1');
    type('password', 'secret');
    press('log-in');
    await arrive('code');
    type('code', '123456');
    press('verify');
    await eventually(() => expect(store.getState().flow).toMatchObject({ contract: {} }));
    press('register-card');
  };
  const register = async () => {
    await toCard();
    type('cardNumber', '378282246310005');
    type('expiryMonth', '8');
    type('expiryYear', '29');
    type('securityCode', '1234');
    press('review');
    press('register');
  };
  return { ...double, clock, store, stop, press, type, arrive, toCard, register };
};
