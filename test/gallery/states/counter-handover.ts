import type { Handover } from '../../../renderer/flow/counter-state.ts';
import { cardForm, shown, shownWithCode, visa } from './counter-part.ts';
import { failureOf, type Parts, staff } from './part.ts';

const handover = (changes: Partial<Handover> = {}): Handover => ({
  screen: 'handover',
  actor: staff,
  asks: 'new-card',
  form: cardForm({}),
  staffLocale: 'ja',
  staffDisplay: { textSize: 100, contrast: 'standard', motion: 'full' },
  kept: 'typed',
  waiting: null,
  failure: null,
  ...changes,
});

/** The kiosk in the hands of a customer, who types a card. */
export const counterHandoverStates = {
  handover: () => shown(handover()),
  'handover-typing': () =>
    shown(handover({ asks: 'change', form: cardForm({ cardNumber: '3530111333300000' }) })),
  'handover-code': () => shownWithCode(handover({ form: visa })),
  'handover-change-code': () => shownWithCode(handover({ asks: 'change' })),
  'handover-faults': () =>
    shown(
      handover({
        form: cardForm(
          { cardNumber: '411111111111111' },
          { cardNumber: 'incomplete', expiryMonth: 'empty', expiryYear: 'empty' },
        ),
      }),
    ),
  'handover-giving-back': () =>
    shown(handover({ form: visa, waiting: { for: 'done', attempt: 1 } })),
  'handover-failed': () =>
    shown(handover({ form: visa, failure: failureOf({ slug: 'no-connection' }) })),
} as const satisfies Parts;
