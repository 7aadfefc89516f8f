import type { PrepareAnswer, OperationAnswer } from '../../../preload/contract/operation.ts';
import type { Effect } from '../../../renderer/flow/effect.ts';
import type { Action, FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import type { Attempt } from '../../../renderer/flow/under-way.ts';
import { initialState } from '../../../renderer/flow/initial-state.ts';
import type { KioskState } from '../../../renderer/flow/kiosk-state.ts';
import { transition } from '../../../renderer/flow/transition.ts';
import { actor, codeSent, contract, prepared, profile } from './builders.ts';

type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;
export type StateOf<Screen extends FlowState['screen']> = Extract<
  FlowState,
  { readonly screen: Screen }
>;

const securityCodes: Readonly<Record<string, string>> = { '378282246310005': '1234' };

/** One visit to the kiosk, by the pure transition alone: what happens is said in sentences, and effects pile up. */
export class Visit {
  state: KioskState;
  now = 1000;
  effects: readonly Effect[] = [];
  private lastAttempt = 0;
  private preparations = 0;

  constructor(state: KioskState = initialState(profile, profile.service)) {
    this.state = state;
  }

  send(event: FlowEvent): this {
    this.lastAttempt += 1;
    const context = {
      now: this.now,
      attempt: this.lastAttempt,
      today: { year: 2026, month: 11 },
      profile,
    };
    const { state, effects } = transition(this.state, event, context);
    this.state = state;
    this.effects = [...this.effects, ...effects];
    return this;
  }

  press(action: Action): this {
    return this.send({ type: 'pressed', action });
  }

  type(field: FieldName, value: string): this {
    return this.send({ type: 'typed', field, value });
  }

  leave(field: FieldName): this {
    return this.send({ type: 'left', field });
  }

  after(seconds: number): this {
    this.now += seconds * 1000;
    return this;
  }

  /** The state, which must be that of a certain screen. */
  at<Screen extends FlowState['screen']>(screen: Screen): StateOf<Screen> {
    const { flow } = this.state;
    if (flow.screen !== screen) throw new Error(`on ${flow.screen}, not on ${screen}`);
    return flow as StateOf<Screen>;
  }

  all<Type extends Effect['type']>(type: Type): readonly EffectOf<Type>[] {
    return this.effects.filter((effect): effect is EffectOf<Type> => effect.type === type);
  }

  last<Type extends Effect['type']>(type: Type): EffectOf<Type> {
    const effect = this.all(type).at(-1);
    if (effect === undefined) throw new Error(`no ${type} was asked for`);
    return effect;
  }

  private attemptOf(type: Exclude<Effect['type'], 'end-session' | 'say-shown'>): Attempt {
    return this.last(type).attempt;
  }

  answerLogIn(answer: Extract<FlowEvent, { type: 'log-in-answered' }>['answer']): this {
    return this.send({ type: 'log-in-answered', attempt: this.attemptOf('log-in'), answer });
  }

  answerResend(answer: Extract<FlowEvent, { type: 'resend-answered' }>['answer']): this {
    return this.send({ type: 'resend-answered', attempt: this.attemptOf('resend-code'), answer });
  }

  answerVerify(answer: Extract<FlowEvent, { type: 'verify-answered' }>['answer']): this {
    return this.send({ type: 'verify-answered', attempt: this.attemptOf('verify'), answer });
  }

  answerContract(answer: Extract<FlowEvent, { type: 'contract-answered' }>['answer']): this {
    return this.send({
      type: 'contract-answered',
      attempt: this.attemptOf('read-contract'),
      answer,
    });
  }

  /** Prepares with keys of its own each time, `key-1`, `key-2`…, unless told otherwise. */
  answerPrepare(answer?: PrepareAnswer): this {
    this.preparations += 1;
    return this.send({
      type: 'prepare-answered',
      attempt: this.attemptOf('prepare'),
      answer: answer ?? prepared(String(this.preparations)),
    });
  }

  answerRegister(answer: OperationAnswer): this {
    return this.send({ type: 'register-answered', attempt: this.attemptOf('register'), answer });
  }

  answerAsking(answer: OperationAnswer): this {
    return this.send({ type: 'register-answered', attempt: this.attemptOf('ask-outcome'), answer });
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
    return this.toSubmitting().answerRegister({ state: 'unknown' });
  }
}
