import type {
  CustomerOnFile,
  FindAnswer,
  SearchAnswer,
} from '../../../preload/contract/customers.ts';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type {
  HandOverAnswer,
  StaffWork,
  TakeBackAnswer,
  UnlockAnswer,
} from '../../../preload/contract/staff-work.ts';
import type { CounterComplete, NewRegistration } from '../../../renderer/flow/counter-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import {
  aoyagi,
  counterProfile,
  kidachi,
  newcomer,
  pageOf,
  staff,
  staffCode,
} from './counter-builders.ts';
import { PageVisit } from './page-visit.ts';

/** A member of staff at the kiosk or laptop, in `counter`. */
export class CounterVisit extends PageVisit {
  constructor(profile: KioskProfile = counterProfile) {
    super(profile);
  }

  /** The state, which must be that of a new registration. */
  atRegistration(): NewRegistration {
    const card = this.at('card');
    if (card.flow !== 'counter') throw new Error('on the card screen of a contract');
    return card;
  }

  /** The state, which must be that of a completed decision on a customer. */
  atComplete(): CounterComplete {
    const complete = this.at('complete');
    if (complete.flow !== 'counter') throw new Error('on the complete screen of a contract');
    return complete;
  }

  typeQuery(query: string): this {
    return this.send({ type: 'query-typed', query });
  }

  choose(customer: CustomerOnFile): this {
    return this.send({ type: 'customer-chosen', customerId: customer.customerId });
  }

  typeAll(values: Readonly<Partial<Record<FieldName, string>>>): this {
    for (const [field, value] of Object.entries(values)) this.type(field as FieldName, value);
    return this;
  }

  fillCard(cardNumber = '4111111111111111'): this {
    return this.typeAll({ cardNumber, expiryMonth: '08', expiryYear: '29' });
  }

  answerSearch(answer: SearchAnswer): this {
    return this.send({ type: 'search-answered', attempt: this.attemptOf('search'), answer });
  }

  answerFind(answer: FindAnswer): this {
    return this.send({ type: 'find-answered', attempt: this.attemptOf('find-customer'), answer });
  }

  answerHandOver(answer: HandOverAnswer = { state: 'handed-over' }): this {
    return this.send({ type: 'hand-over-answered', attempt: this.attemptOf('hand-over'), answer });
  }

  answerTakeBack(answer: TakeBackAnswer): this {
    return this.send({ type: 'take-back-answered', attempt: this.attemptOf('take-back'), answer });
  }

  answerUnlock(answer: UnlockAnswer): this {
    return this.send({ type: 'unlock-answered', attempt: this.attemptOf('unlock'), answer });
  }

  /** Staff have the screen again, with the work that they handed over. */
  takenBack(): this {
    const { work } = this.last('hand-over');
    return this.answerTakeBack({ state: 'taken-back', actor: staff, work });
  }

  unlocked(work: StaffWork): this {
    return this.answerUnlock({ state: 'unlocked', actor: staff, work });
  }

  /** Nobody does anything until the warning is over. */
  leaveAlone(): this {
    return this.send({ type: 'idle-warned' }).after(30).send({ type: 'idle-ended' });
  }

  toAddress(): this {
    return this.press('begin')
      .type('loginId', 'staff-1')
      .type('password', 'staff-secret')
      .press('log-in')
      .answerLogIn({ state: 'address-required' });
  }

  toCode(): this {
    return this.toAddress()
      .type('emailAddress', 'sato@shop.example')
      .press('send-code')
      .answerSendCode(staffCode);
  }

  toList(): this {
    return this.toCode()
      .type('code', 'ABCD2345')
      .press('verify')
      .answerVerify({ state: 'logged-in', actor: staff })
      .answerSearch({ state: 'found', page: pageOf([aoyagi, kidachi], 'cursor-2') });
  }

  toRegistration(): this {
    return this.toList().press('new-registration');
  }

  fillRegistration(): this {
    return this.typeAll(newcomer).fillCard();
  }

  toEdit(): this {
    return this.toList().choose(aoyagi);
  }

  toHandover(): this {
    return this.toRegistration().typeAll(newcomer).press('hand-over').answerHandOver();
  }
}
