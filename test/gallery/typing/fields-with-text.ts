import type { FieldName } from '../../../renderer/flow/form-state.ts';
import type { GalleryState } from '../gallery-states.ts';

/** Every field, and what somebody types there. */
export const fieldsWithText: readonly (readonly [GalleryState, FieldName | 'query', string])[] = [
  ['card-empty', 'cardNumber', '41111'],
  ['card-empty', 'expiryMonth', '08'],
  ['card-empty', 'expiryYear', '31'],
  ['card-empty', 'securityCode', '737'],
  ['handover', 'cardNumber', '41111'],
  ['counter-card', 'cardNumber', '41111'],
  ['counter-card', 'customerName', 'Aoki'],
  ['counter-card', 'phone', '0900000'],
  ['login-empty', 'loginId', 'someone'],
  ['login-empty', 'password', 'secret'],
  ['code-mismatch', 'code', '7K0Q'],
  ['address', 'emailAddress', 'a@shop.example'],
  ['list', 'query', 'Aoki'],
  ['panel-lock', 'pin', '2580'],
];
