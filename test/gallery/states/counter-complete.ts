import type { Outcome } from '../../../preload/contract/operation.ts';
import type { CounterComplete } from '../../../renderer/flow/counter-state.ts';
import { atCounter, longName, shown } from './counter-part.ts';
import type { Part, Parts } from './part.ts';

const complete = (
  result: Outcome['result'],
  name: string,
  number: CounterComplete['number'],
  effective: Outcome['effective'] = null,
): Part =>
  shown({
    screen: 'complete',
    flow: 'counter',
    ...atCounter,
    outcome: {
      result,
      reference: 'M7K-42QD',
      maskedNumber: '41**-****-****-1111',
      brand: 'visa',
      customer: null,
      effective,
    },
    number,
    customer: { name, phone: '090-0000-1041' },
  });

/** It has been carried out. */
export const counterCompleteStates = {
  'counter-complete': () =>
    complete('registered', '青木 はるか', 'another', {
      usageMonth: '2026-11',
      billedMonth: '2026-12',
    }),
  'counter-complete-long': () => complete('updated', longName, 'another'),
  'counter-complete-deleted': () => complete('deleted', 'Nguyễn Thị Lan', 'same'),
  'counter-complete-same-card': () => complete('updated', '上田 節子', 'same'),
} as const satisfies Parts;
