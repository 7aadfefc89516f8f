import type { Action, FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { pick } from './answers.ts';
import { aoyagi } from './counter-builders.ts';

/** What the people of these sequences type, each unlike anything else in the state. */
export const typed = {
  loginId: 'somebody-1',
  password: 'letter-secret',
  emailAddress: 'sato@shop.example',
  cardNumber: '4111111111111111',
  expiryMonth: '08',
  expiryYear: '29',
  securityCode: '917',
  customerName: '月岡 ひなた',
  phone: '090-0000-3001',
  pin: '86420975',
} as const;

/** What staff search for. */
export const typedQuery = 'つきおか';

const codes = { digits: '123456', alphanumeric: 'ABCD2345' } as const;

/** The one-time codes that are typed, by their alphabet. */
export const typedCodes: readonly string[] = Object.values(codes);

const press = (action: Action): FlowEvent => ({ type: 'pressed', action });

const fill = (...fields: readonly (keyof typeof typed)[]): readonly FlowEvent[] =>
  fields.map((field) => ({ type: 'typed', field, value: typed[field] }));

const typeCode = (value: string): FlowEvent => ({
  type: 'typed',
  field: 'code' as FieldName,
  value,
});

const card = fill('cardNumber', 'expiryMonth', 'expiryYear', 'securityCode');

/** Ways on from a screen. */
const waysFrom = (flow: FlowState): readonly (readonly FlowEvent[])[] => {
  switch (flow.screen) {
    case 'attract':
      return [[press('begin')]];
    case 'flow-choice':
      return [[press('choose-selfcare')], [press('choose-counter')]];
    case 'login':
      return [[...fill('loginId', 'password'), press('log-in')]];
    case 'address':
      return [[...fill('emailAddress'), press('send-code')]];
    case 'code':
      return [[typeCode(codes[flow.delivery.code.alphabet]), press('verify')]];
    case 'menu':
      return [[press('register-card')]];
    case 'card':
      return flow.flow === 'selfcare'
        ? [[...card, press('review')]]
        : [
            [...fill('customerName', 'phone'), press('hand-over')],
            [...fill('customerName', 'phone'), ...card, press('register'), press('accept')],
          ];
    case 'confirm':
      return [[press('register')]];
    case 'list':
      return [
        [press('new-registration')],
        [{ type: 'customer-chosen', customerId: aoyagi.customerId }],
        [{ type: 'query-typed', query: typedQuery }, press('search')],
        [press('next-page')],
      ];
    case 'edit':
      return [
        [...fill('customerName'), press('update'), press('accept')],
        [...fill('phone'), press('hand-over')],
        [press('delete'), press('accept')],
      ];
    case 'handover':
      return [[...card, press('done')], [press('back')]];
    case 'complete':
      return [[press(flow.flow === 'selfcare' ? 'back-to-menu' : 'back-to-list')]];
    case 'submitting':
      return [[]];
    case 'challenge':
    case 'outcome-unknown':
      return [[press('check-outcome')]];
    case 'out-of-service':
      return [[press('retry')]];
    case 'staff':
      return flow.part === 'lock'
        ? [[...fill('pin'), press('unlock-panel')], [press('back')]]
        : [[press('export-log')], [press('restart'), press('dismiss')], [press('close-panel')]];
  }
};

/** What somebody who knows the way would do on a screen; `way` picks one of several ways. */
export const onward = (flow: FlowState, way: number): readonly FlowEvent[] =>
  pick(waysFrom(flow), way);
