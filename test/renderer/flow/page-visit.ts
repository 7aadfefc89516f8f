import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import type { LogInAnswer, SendCodeAnswer, VerifyAnswer } from '../../../preload/contract/login.ts';
import type { OperationAnswer, PrepareAnswer } from '../../../preload/contract/operation.ts';
import type {
  LogExportAnswer,
  NextPinTry,
  PanelAnswer,
  PanelEndAnswer,
  PanelPinAnswer,
} from '../../../preload/contract/staff-panel.ts';
import type { Effect } from '../../../renderer/flow/effect.ts';
import type { Action, FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { FlowState } from '../../../renderer/flow/flow-state.ts';
import type { FieldName } from '../../../renderer/flow/form-state.ts';
import { initialState } from '../../../renderer/flow/initial-state.ts';
import type { KioskState } from '../../../renderer/flow/kiosk-state.ts';
import { transition } from '../../../renderer/flow/transition.ts';
import type { Attempt } from '../../../renderer/flow/under-way.ts';
import { prepared } from './builders.ts';

type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;
export type StateOf<Screen extends FlowState['screen']> = Extract<
  FlowState,
  { readonly screen: Screen }
>;

/** A visit to the kiosk, by the pure transition alone: what happens is said in sentences, and effects pile up. */
export class PageVisit {
  state: KioskState;
  now = 1000;
  effects: readonly Effect[] = [];
  private lastAttempt = 0;
  private preparations = 0;

  readonly profile: KioskProfile;

  constructor(profile: KioskProfile) {
    this.profile = profile;
    this.state = initialState(profile, this.now);
  }

  send(event: FlowEvent): this {
    this.lastAttempt += 1;
    const context = {
      now: this.now,
      attempt: this.lastAttempt,
      today: { year: 2026, month: 11 },
      profile: this.profile,
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

  protected attemptOf(type: Extract<Effect, { readonly attempt: Attempt }>['type']): Attempt {
    return this.last(type).attempt;
  }

  answerLogIn(answer: LogInAnswer): this {
    return this.send({ type: 'log-in-answered', attempt: this.attemptOf('log-in'), answer });
  }

  answerSendCode(answer: SendCodeAnswer): this {
    return this.send({ type: 'send-code-answered', attempt: this.attemptOf('send-code'), answer });
  }

  answerResend(answer: SendCodeAnswer): this {
    return this.send({ type: 'resend-answered', attempt: this.attemptOf('resend-code'), answer });
  }

  answerVerify(answer: VerifyAnswer): this {
    return this.send({ type: 'verify-answered', attempt: this.attemptOf('verify'), answer });
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

  answerCarryOut(answer: OperationAnswer): this {
    return this.send({ type: 'operation-answered', attempt: this.attemptOf('carry-out'), answer });
  }

  answerNextTry(answer: NextPinTry): this {
    return this.send({
      type: 'next-try-answered',
      attempt: this.attemptOf('ask-next-try'),
      answer,
    });
  }

  answerPin(answer: PanelPinAnswer): this {
    return this.send({
      type: 'unlock-panel-answered',
      attempt: this.attemptOf('unlock-panel'),
      answer,
    });
  }

  answerReading(answer: PanelAnswer): this {
    return this.send({
      type: 'read-panel-answered',
      attempt: this.attemptOf('read-panel'),
      answer,
    });
  }

  answerExport(answer: LogExportAnswer): this {
    return this.send({
      type: 'export-log-answered',
      attempt: this.attemptOf('export-log'),
      answer,
    });
  }

  answerEnd(answer: PanelEndAnswer): this {
    const end = this.all('leave-kiosk').length > 0 ? 'leave-kiosk' : 'restart';
    return this.send({ type: 'end-kiosk-answered', attempt: this.attemptOf(end), answer });
  }

  answerAsking(answer: OperationAnswer): this {
    return this.send({
      type: 'operation-answered',
      attempt: this.attemptOf('ask-outcome'),
      answer,
    });
  }
}
