import type { KioskHandlers } from '../../preload/contract/kiosk-api.ts';
import type { Registration } from '../registration/registration.ts';
import type { StaffPanel } from '../staff-panel/staff-panel.ts';
import { contractCalls } from './contract-calls.ts';
import { customerCalls } from './customer-calls.ts';
import { loginCalls } from './login-calls.ts';
import { operationCalls } from './operation-calls.ts';
import { type PageParts, pageCalls } from './page-calls.ts';
import { panelCalls } from './panel-calls.ts';
import { paymentMethodCalls } from './payment-method-calls.ts';
import { sessionCalls } from './session-calls.ts';
import { staffCalls } from './staff-calls.ts';

/** One function for each call of the contract. */
export const createHandlers = (
  registration: Registration,
  panel: StaffPanel,
  page: Omit<PageParts, 'speak'> & { readonly replace: () => void },
): KioskHandlers => ({
  page: pageCalls({ ...page, speak: (locale) => registration.speak(locale) }),
  login: loginCalls(registration),
  contract: contractCalls(registration),
  operation: operationCalls(registration),
  customers: customerCalls(registration),
  staff: staffCalls(registration),
  paymentMethod: paymentMethodCalls(registration),
  panel: panelCalls(panel),
  session: sessionCalls(registration, page.replace),
});
