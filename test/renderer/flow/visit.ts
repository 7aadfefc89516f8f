import type { ReadContractAnswer } from '../../../preload/contract/customer-contract.ts';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { ContractCard } from '../../../renderer/flow/selfcare-state.ts';
import { actor, codeSent, contract, profile } from './builders.ts';
import { PageVisit } from './page-visit.ts';

const securityCodes: Readonly<Record<string, string>> = { '378282246310005': '1234' };

/** One customer's visit to the kiosk, in `selfcare`. */
export class Visit extends PageVisit {
  constructor(kiosk: KioskProfile = profile) {
    super(kiosk);
  }

  /** The state, which must be that of the card screen of `selfcare`. */
  atContractCard(): ContractCard {
    const card = this.at('card');
    if (card.flow !== 'selfcare') throw new Error('on the card screen of the counter');
    return card;
  }

  answerContract(answer: ReadContractAnswer): this {
    return this.send({
      type: 'contract-answered',
      attempt: this.attemptOf('read-contract'),
      answer,
    });
  }

  toLogin(): this {
    return this.press('begin');
  }

  toCode(): this {
    return this.toLogin()
      .type('loginId', 'customer-1')
      .type('password', 'letter-secret')
      .press('log-in')
      .answerLogIn(codeSent);
  }

  toMenu(): this {
    return this.toCode()
      .type('code', '123456')
      .press('verify')
      .answerVerify({ state: 'logged-in', actor })
      .answerContract({ state: 'read', contract });
  }

  toCard(): this {
    return this.toMenu().press('register-card');
  }

  fillCard(number = '4111111111111111'): this {
    return this.type('cardNumber', number)
      .type('expiryMonth', '08')
      .type('expiryYear', '29')
      .type('securityCode', securityCodes[number] ?? '123');
  }

  toConfirm(): this {
    return this.toCard().fillCard().press('review');
  }

  toSubmitting(): this {
    return this.toConfirm().press('register').answerPrepare();
  }

  toOutcomeUnknown(): this {
    return this.toSubmitting().answerCarryOut({ state: 'unknown' });
  }
}
